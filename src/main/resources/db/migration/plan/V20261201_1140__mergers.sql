-- A new paper arrives while a programme runs: each of its proposals is added to the plan, merged into an item, put beside one that
-- was handed out, or left out for a reason. The row goes when that is taken back before approval; the history keeps both.
create table plan.merge_decision (
  plan_id     uuid not null references plan.plan,
  proposal_id uuid not null,
  document_id uuid not null references document.document,
  how         text not null check (how in ('ADDED', 'MERGED', 'AMENDED', 'LEFT_OUT')),
  item_id     uuid references plan.item check ((how = 'LEFT_OUT') = (item_id is null)),
  item_version int,
  reason      text not null default '' check (how <> 'LEFT_OUT' or reason <> ''),
  taken_as    text not null,
  decided_by  uuid not null,
  decider     text not null,
  decided_at  timestamptz not null,
  primary key (plan_id, proposal_id)
);
create index on plan.merge_decision (item_id);
create index on plan.merge_decision (document_id);

-- A further paper on which an item rests, beside the one that its plan answers.
create table plan.item_source (
  item_id       uuid not null references plan.item,
  document_id   uuid not null references document.document,
  proposal_id   uuid not null,
  passage_start int not null,
  passage_end   int not null check (passage_end >= passage_start),
  taken_by      uuid not null,
  taker         text not null,
  taken_at      timestamptz not null,
  primary key (item_id, proposal_id)
);
create index on plan.item_source (document_id, passage_start);

-- An item that was handed out is fixed; what changes it later stands beside it with an approval of its own.
alter table plan.item add column amends_id uuid references plan.item;
create index on plan.item (amends_id) where amends_id is not null;

-- How an item read before it was edited.
create table plan.item_version (
  item_id      uuid not null references plan.item,
  version      int not null,
  label        text not null,
  content      text not null,
  objective    text not null,
  solution     text not null,
  quantities   text[] not null,
  deadline     text not null,
  deadline_text text not null,
  due_on       date,
  due_before   boolean not null,
  rule         text,
  first_on     date,
  until_on     date,
  waits_for    text not null,
  leads        text[] not null,
  coordinators text[] not null,
  document_id  uuid references document.document,
  replaced_by  uuid not null,
  replacer     text not null,
  replaced_at  timestamptz not null,
  primary key (item_id, version)
);
revoke update, delete, truncate on plan.item_version from quantriet_app;
