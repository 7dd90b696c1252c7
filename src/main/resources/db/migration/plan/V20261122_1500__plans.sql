-- The unit's own answer to a directive. That an item was handed out is not a flag: an approval names it.
create schema plan;

-- `implements_id` is the superior's plan that this one makes concrete. `version` counts changes, so that two people at once
-- do not overwrite each other.
create table plan.plan (
  id            uuid primary key,
  unit_id       uuid not null references organization.unit,
  document_id   uuid references document.document,
  implements_id uuid references plan.plan,
  type          text not null check (type in ('PLAN', 'ACTION_PROGRAMME')),
  title         text not null check (title <> ''),
  fold          text not null,
  version       int not null default 1,
  created_by    uuid not null,
  creator       text not null,
  created_at    timestamptz not null
);
create index on plan.plan (unit_id, created_at desc);
create index on plan.plan (document_id);
create index on plan.plan (implements_id);
create index on plan.plan using gin (fold gin_trgm_ops);

-- What is to be done: content, objective, solution, time; who does it stands in `responsibility`.
create table plan.item (
  id            uuid primary key,
  plan_id       uuid not null references plan.plan,
  place         int not null,
  label         text not null default '',
  content       text not null check (content <> ''),
  objective     text not null default '',
  solution      text not null default '',
  quantities    text[] not null default '{}',
  deadline      text not null check (deadline in ('FIXED', 'RECURRING', 'CONTINUOUS', 'ON_GUIDANCE', 'UNSPECIFIED')),
  deadline_text text not null default '',
  due_on        date check (deadline <> 'FIXED' or due_on is not null),
  due_before    boolean not null default false,
  rule          text,
  first_on      date,
  until_on      date,
  waits_for     text not null default '',
  passage_start int,
  passage_end   int check (passage_end >= passage_start),
  proposal_id   uuid,
  implements_id uuid references plan.item,
  version       int not null default 1,
  unique (plan_id, proposal_id)
);
create index on plan.item (plan_id, place);
create index on plan.item (implements_id);

-- A draft item that the office left out; reading the document again does not bring it back.
create table plan.dropping (
  item_id    uuid primary key references plan.item,
  dropped_by uuid not null,
  dropper    text not null,
  dropped_at timestamptz not null
);

-- Who leads and who coordinates, as printed or typed.
create table plan.responsibility (
  id      uuid primary key,
  item_id uuid not null references plan.item,
  part    text not null check (part in ('LEAD', 'COORDINATOR')),
  words   text not null check (words <> ''),
  place   int not null
);
create index on plan.responsibility (item_id, place);

-- The units that the office said are meant by these words.
create table plan.choice (
  responsibility_id uuid not null references plan.responsibility on delete cascade,
  unit_id           uuid not null references organization.unit,
  chosen_by         uuid not null,
  chosen_at         timestamptz not null,
  primary key (responsibility_id, unit_id)
);

-- These words get no unit, for a reason.
create table plan.omission (
  responsibility_id uuid primary key references plan.responsibility on delete cascade,
  reason            text not null check (reason <> ''),
  omitted_by        uuid not null,
  omitted_at        timestamptz not null
);

-- What a unit's office once said that a phrase means.
create table plan.remembered_phrase (
  unit_id   uuid not null references organization.unit,
  phrase    text not null,
  target_id uuid not null references organization.unit,
  primary key (unit_id, phrase, target_id)
);

-- Somebody handed out work. Each later round is an amendment with an approval of its own.
create table plan.approval (
  id          uuid primary key,
  plan_id     uuid not null references plan.plan,
  approved_by uuid not null,
  approver    text not null,
  approved_at timestamptz not null
);
create index on plan.approval (plan_id, approved_at);

create table plan.approved_item (
  item_id     uuid primary key references plan.item,
  approval_id uuid not null references plan.approval
);
create index on plan.approved_item (approval_id);

-- One unit's part of an item; a unit that leads does not coordinate as well.
create table plan.share (
  item_id uuid not null references plan.approved_item,
  unit_id uuid not null references organization.unit,
  part    text not null check (part in ('LEAD', 'COORDINATOR')),
  primary key (item_id, unit_id)
);
create index on plan.share (unit_id);

create table plan.history (
  id      uuid primary key,
  plan_id uuid not null references plan.plan,
  item_id uuid references plan.item,
  deed    text not null,
  detail  text not null default '',
  done_by uuid not null,
  doer    text not null,
  done_at timestamptz not null
);
create index on plan.history (plan_id, done_at desc);
revoke update, delete, truncate on plan.history, plan.approval, plan.approved_item, plan.share from quantriet_app;
