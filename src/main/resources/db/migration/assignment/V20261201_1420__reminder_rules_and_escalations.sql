-- When units and persons are reminded, and after how long the superior is told: a rule, from a day on.
create table assignment.reminder_rule (
  id             uuid primary key,
  valid_from     date not null,
  days_before    int[] not null check (cardinality(days_before) between 1 and 12 and 0 <= all (days_before) and 366 >= all (days_before)),
  overdue_every  int not null check (overdue_every between 1 and 366),
  escalate_after int not null check (escalate_after between 1 and 366),
  reason         text not null check (reason <> ''),
  entered_by     uuid,
  enterer        text not null,
  entered_at     timestamptz not null
);
insert into assignment.reminder_rule (id, valid_from, days_before, overdue_every, escalate_after, reason, enterer, entered_at) values
  ('01938000-0000-7000-8000-000000000031', '2020-01-01', '{14,7,1,0}', 7, 7, 'Quy tắc ban đầu', '', '2026-12-01T00:00:00+07:00');
revoke update, delete, truncate on assignment.reminder_rule from quantriet_app;
delete from assignment.setting where name = 'REMIND_DAYS_BEFORE';

-- Each stage of a due day is told once, on whatever node and however often the job runs: so many days before, 0 on the day, and
-- -1, -8, -15 ... once it is late.
alter table assignment.reminder add column stage int;
update assignment.reminder set stage = case kind when 'DUE_SOON' then 7 else -1 end where kind <> 'URGED';
drop index assignment.reminder_once;
create unique index reminder_once on assignment.reminder (occurrence_id, due_on, stage) where kind <> 'URGED';
alter table assignment.reminder add check (kind = 'URGED' or stage is not null);

-- The superior was told that work below is late. It ends when the turn is accepted, withdrawn or due on another day.
create table assignment.escalation (
  id            uuid primary key,
  occurrence_id uuid not null references assignment.occurrence,
  due_on        date not null,
  unit_id       uuid not null references organization.unit,
  days          int not null,
  escalated_at  timestamptz not null,
  unique (occurrence_id, due_on, unit_id)
);
create index on assignment.escalation (unit_id, escalated_at desc);
revoke update, delete, truncate on assignment.escalation from quantriet_app;
