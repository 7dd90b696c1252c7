-- One item below may carry out several items of superiors, and each of those is carried out by many: the link is a row of its own.
create table plan.implementation (
  item_id   uuid not null references plan.item,
  upper_id  uuid not null references plan.item,
  linked_by uuid not null,
  linker    text not null,
  linked_at timestamptz not null,
  primary key (item_id, upper_id),
  check (item_id <> upper_id)
);
create index on plan.implementation (upper_id);

insert into plan.implementation (item_id, upper_id, linked_by, linker, linked_at)
select i.id, i.implements_id, p.created_by, p.creator, p.created_at
  from plan.item i join plan.plan p on p.id = i.plan_id
 where i.implements_id is not null;
alter table plan.item drop column implements_id;

-- What a superior's plan handed to the unit after it had answered: taken into the answer, or left out for a reason that the superior
-- reads.
create table plan.upper_decision (
  plan_id    uuid not null references plan.plan,
  upper_id   uuid not null references plan.item,
  taken      boolean not null,
  reason     text not null default '' check (taken or reason <> ''),
  decided_by uuid not null,
  decider    text not null,
  decided_at timestamptz not null,
  primary key (plan_id, upper_id)
);
create index on plan.upper_decision (upper_id);
revoke update, delete, truncate on plan.upper_decision from quantriet_app;
