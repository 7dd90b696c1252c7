-- A figure that was asked for once is not asked for twice: how those stated for other days answer for a period that they make up.
-- SUM: of periods that lie side by side and make it up. LAST: what holds at its end. ASK: it follows from nothing.
alter table report.asked
  add column carrying    text not null default 'SUM' check (carrying in ('SUM', 'LAST', 'ASK')),
  add column measured_in text not null default '',
  add column setter      text not null default '',
  add column set_by      uuid,
  add column set_at      timestamptz not null default now();
alter table report.asked drop constraint asked_pkey;
alter table report.asked add constraint asked_pkey primary key (code, valid_from, set_at);
revoke update, delete, truncate on report.asked from quantriet_app;

-- From which statements one follows; one that the unit typed has no parts.
create table report.statement_part (
  statement_id uuid not null references report.statement,
  part_id      uuid not null references report.statement,
  primary key (statement_id, part_id),
  check (statement_id <> part_id)
);
create index on report.statement_part (part_id);
revoke update, delete, truncate on report.statement_part from quantriet_app;
