-- Work laid on units. How far it has come is never a column: it is what the facts below say.
create schema assignment;

-- The words of the item are copied: it was fixed when it was handed out.
create table assignment.assignment (
  id            uuid primary key,
  item_id       uuid not null references plan.item,
  plan_id       uuid not null references plan.plan,
  plan_title    text not null,
  unit_id       uuid not null references organization.unit,
  assigner_id   uuid not null references organization.unit,
  part          text not null check (part in ('LEAD', 'COORDINATOR')),
  place         int not null,
  label         text not null,
  content       text not null,
  objective     text not null,
  solution      text not null,
  quantities    text[] not null,
  document_id   uuid references document.document,
  passage       text not null,
  deadline      text not null check (deadline in ('FIXED', 'RECURRING', 'CONTINUOUS', 'ON_GUIDANCE', 'UNSPECIFIED')),
  deadline_text text not null,
  due_on        date,
  due_before    boolean not null,
  rule          text,
  first_on      date,
  until_on      date,
  waits_for     text not null,
  fold          text not null,
  assigned_by   uuid not null,
  assigner      text not null,
  assigned_at   timestamptz not null,
  unique (item_id, unit_id, part)
);
create index on assignment.assignment (unit_id, part);
create index on assignment.assignment (assigner_id);
create index on assignment.assignment (plan_id);
create index on assignment.assignment (document_id);
create index on assignment.assignment using gin (fold gin_trgm_ops);

create table assignment.withdrawal (
  assignment_id uuid primary key references assignment.assignment,
  reason        text not null check (reason <> ''),
  withdrawn_by  uuid not null,
  withdrawer    text not null,
  withdrawn_at  timestamptz not null
);

-- One turn of the work: the only one of a fixed deadline, one of many of a recurring or continuous one. `planned_on` is the
-- day it was laid down with, `due_on` what it is after postponements or guidance. Both are empty while it waits for a date.
create table assignment.occurrence (
  id            uuid primary key,
  assignment_id uuid not null references assignment.assignment,
  opens_on      date not null,
  planned_on    date,
  due_on        date,
  unique nulls not distinct (assignment_id, planned_on)
);
create index on assignment.occurrence (due_on);

create table assignment.progress (
  id            uuid primary key,
  occurrence_id uuid not null references assignment.occurrence,
  words         text not null check (words <> ''),
  percent       int check (percent between 0 and 100),
  reported_by   uuid not null,
  reporter      text not null,
  reported_at   timestamptz not null
);
create index on assignment.progress (occurrence_id, reported_at);

-- What shows the work. It has two dates: when the thing happened, and when it was handed in.
create table assignment.evidence (
  id            uuid primary key,
  occurrence_id uuid not null references assignment.occurrence,
  title         text not null check (title <> ''),
  file_id       uuid references file.stored_file,
  link          text,
  document_id   uuid references document.document,
  happened_on   date not null,
  submitted_by  uuid not null,
  submitter     text not null,
  submitted_at  timestamptz not null,
  check (num_nonnulls(file_id, link, document_id) = 1)
);
create index on assignment.evidence (occurrence_id, submitted_at);
create index on assignment.evidence (file_id);
create index on assignment.evidence (document_id);

create table assignment.submission (
  id            uuid primary key,
  occurrence_id uuid not null references assignment.occurrence,
  note          text not null,
  submitted_by  uuid not null,
  submitter     text not null,
  submitted_at  timestamptz not null,
  unique (occurrence_id, id)
);
create index on assignment.submission (occurrence_id, submitted_at desc);

-- Closes the turn, once.
create table assignment.acceptance (
  occurrence_id uuid primary key references assignment.occurrence,
  submission_id uuid not null unique,
  note          text not null,
  accepted_by   uuid not null,
  accepter      text not null,
  accepted_at   timestamptz not null,
  foreign key (occurrence_id, submission_id) references assignment.submission (occurrence_id, id)
);

create table assignment.return_note (
  submission_id uuid primary key references assignment.submission,
  reason        text not null check (reason <> ''),
  returned_by   uuid not null,
  returner      text not null,
  returned_at   timestamptz not null
);

create table assignment.postponement (
  id            uuid primary key,
  occurrence_id uuid not null references assignment.occurrence,
  wanted_on     date not null,
  reason        text not null check (reason <> ''),
  asked_by      uuid not null,
  asker         text not null,
  asked_at      timestamptz not null
);
create index on assignment.postponement (occurrence_id, asked_at);

create table assignment.postponement_answer (
  postponement_id uuid primary key references assignment.postponement,
  granted         boolean not null,
  note            text not null,
  answered_by     uuid not null,
  answerer        text not null,
  answered_at     timestamptz not null
);

-- The superior said by when work is due that waited for a date.
create table assignment.guidance (
  id            uuid primary key,
  occurrence_id uuid not null references assignment.occurrence,
  due_on        date not null,
  words         text not null,
  given_by      uuid not null,
  giver         text not null,
  given_at      timestamptz not null
);
create index on assignment.guidance (occurrence_id, given_at);

-- Somebody was reminded: by the clock once per due day, or by the superior.
create table assignment.reminder (
  id            uuid primary key,
  occurrence_id uuid not null references assignment.occurrence,
  kind          text not null check (kind in ('DUE_SOON', 'OVERDUE', 'URGED')),
  due_on        date,
  words         text not null,
  reminded_by   uuid,
  reminder      text not null,
  reminded_at   timestamptz not null
);
create index on assignment.reminder (occurrence_id, reminded_at);
create unique index reminder_once on assignment.reminder (occurrence_id, kind, due_on) where kind <> 'URGED';

-- Numbers that an installation may set, each valid from a day on.
create table assignment.setting (
  name       text not null,
  value      int not null check (value > 0),
  valid_from date not null,
  primary key (name, valid_from)
);
insert into assignment.setting (name, value, valid_from) values
  ('PERIOD_MONTHS', 6, '2020-01-01'),
  ('REMIND_DAYS_BEFORE', 7, '2020-01-01');

revoke update, delete, truncate on assignment.withdrawal, assignment.progress, assignment.evidence, assignment.submission,
  assignment.acceptance, assignment.return_note, assignment.postponement, assignment.postponement_answer, assignment.guidance,
  assignment.reminder from quantriet_app;

-- Where each turn stands, told from the facts. Whether it is overdue depends on the day and is asked by who reads.
create view assignment.work with (security_invoker = true) as
select o.id as occurrence_id, o.assignment_id, a.unit_id, a.assigner_id, a.plan_id, a.item_id, a.part, o.opens_on, o.due_on,
       s.id as submission_id, s.submitted_by, s.submitted_at, c.accepted_at,
       case when c.occurrence_id is not null then 'ACCEPTED'
            when w.assignment_id is not null then 'WITHDRAWN'
            when r.submission_id is not null then 'RETURNED'
            when s.id is not null then 'SUBMITTED'
            when exists (select from assignment.progress p where p.occurrence_id = o.id)
              or exists (select from assignment.evidence e where e.occurrence_id = o.id) then 'IN_PROGRESS'
            else 'NOT_STARTED'
       end as state
  from assignment.occurrence o
  join assignment.assignment a on a.id = o.assignment_id
  left join assignment.withdrawal w on w.assignment_id = a.id
  left join assignment.acceptance c on c.occurrence_id = o.id
  left join lateral (
         select id, submitted_by, submitted_at from assignment.submission where occurrence_id = o.id
          order by submitted_at desc, id desc limit 1) s on true
  left join assignment.return_note r on r.submission_id = s.id;
