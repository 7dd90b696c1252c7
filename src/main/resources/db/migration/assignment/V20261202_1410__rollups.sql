-- What is counted below each unit that has others below it, without itself, so that the dashboard of a block does not add up hundreds
-- of thousands of rows. Written where counts are folded, by nobody else: whoever works writes its own unit's tally only. What is not
-- folded yet is added by who reads.
create table assignment.rollup (
  unit_id  uuid not null references organization.unit,
  plan_id  uuid not null references plan.plan,
  part     text not null,
  own      boolean not null,
  state    text not null,
  opens_on date not null,
  due_on   date not null,
  turns    bigint not null,
  primary key (unit_id, plan_id, part, own, state, opens_on, due_on)
);

-- How many units below lead work given from above, and how many of these have nothing left to hand in: of one plan, and of all plans
-- together under a plan of zeros.
create table assignment.rollup_unit (
  unit_id   uuid not null references organization.unit,
  of_plan   uuid not null,
  units     bigint not null,
  handed_in bigint not null,
  primary key (unit_id, of_plan)
);

-- The day and the tree for which they hold; on another day, or over another tree, everybody adds up the tallies.
create table assignment.rollup_tree (
  only_row     boolean primary key default true check (only_row),
  day          date not null,
  changed_at   timestamptz not null,
  projected_on date
);

create index on assignment.tally (plan_id) where not folded;
