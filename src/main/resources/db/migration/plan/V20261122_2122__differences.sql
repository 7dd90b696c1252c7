-- What the proposal said when the item was read from it, or when somebody last decided about it: a review that ends with
-- something else shows as a difference to decide.
alter table plan.item add column taken_as text;

-- A proposal confirmed after the plan began that the office does not take into it, as it read then.
create table plan.declined_proposal (
  plan_id     uuid not null references plan.plan,
  proposal_id uuid not null,
  taken_as    text not null,
  declined_by uuid not null,
  decliner    text not null,
  declined_at timestamptz not null,
  primary key (plan_id, proposal_id)
);
