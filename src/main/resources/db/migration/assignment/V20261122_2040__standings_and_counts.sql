-- Lists sort and pages count hundreds of thousands of turns: where each stands, and how many stand so, is kept beside the facts.

-- The view `work`, written down in the transaction that changes a fact. Derived: it can be written anew at any time.
create table assignment.standing (
  occurrence_id uuid primary key references assignment.occurrence,
  assignment_id uuid not null references assignment.assignment,
  unit_id       uuid not null references organization.unit,
  assigner_id   uuid not null references organization.unit,
  plan_id       uuid not null references plan.plan,
  item_id       uuid not null references plan.item,
  part          text not null,
  place         int not null,
  opens_on      date not null,
  due_on        date,
  state         text not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
  submission_id uuid,
  submitted_by  uuid,
  submitted_at  timestamptz,
  accepted_at   timestamptz
);
create index on assignment.standing (assignment_id);
create index on assignment.standing (unit_id, due_on);
create index on assignment.standing (plan_id, item_id);
create index on assignment.standing (item_id);
create index on assignment.standing (due_on, plan_id, place, unit_id, occurrence_id);
create index on assignment.standing (due_on, plan_id, place, unit_id, occurrence_id)
 where state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
create index on assignment.standing (accepted_at desc, occurrence_id) where state = 'ACCEPTED';
create index on assignment.standing (submitted_at, occurrence_id) where state = 'SUBMITTED';
create index on assignment.standing (unit_id) where state = 'SUBMITTED';
create index on assignment.standing (assigner_id) where state = 'SUBMITTED';

insert into assignment.standing (occurrence_id, assignment_id, unit_id, assigner_id, plan_id, item_id, part, place, opens_on, due_on, state,
       submission_id, submitted_by, submitted_at, accepted_at)
select w.occurrence_id, w.assignment_id, w.unit_id, w.assigner_id, w.plan_id, w.item_id, w.part, a.place, w.opens_on, w.due_on, w.state,
       w.submission_id, w.submitted_by, w.submitted_at, w.accepted_at
  from assignment.work w join assignment.assignment a on a.id = w.assignment_id;

-- What a standing counts as. Work handed in or done shows whenever it opens, and only open work can be late.
create view assignment.counted with (security_invoker = true) as
select occurrence_id, assignment_id, unit_id, plan_id, item_id, part, unit_id = assigner_id as own, state, 1 as turns,
       case when state in ('SUBMITTED', 'ACCEPTED') then '-infinity' else opens_on end as opens_on,
       case when state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') then coalesce(due_on, 'infinity') else 'infinity' end as due_on
  from assignment.standing;

-- How many turns of a unit's own stand so. Changes are added as rows of +1 and -1, and folded into one row now and then; whoever
-- reads adds up. What is late is a range of days: late today is what was due before today.
create table assignment.tally (
  unit_id  uuid not null references organization.unit,
  plan_id  uuid not null references plan.plan,
  part     text not null,
  own      boolean not null,
  state    text not null,
  opens_on date not null,
  due_on   date not null,
  turns    int not null,
  folded   boolean not null default false
);
create index on assignment.tally (unit_id, plan_id);
create index on assignment.tally (plan_id);
create index on assignment.tally (unit_id, plan_id) where not folded;

insert into assignment.tally (unit_id, plan_id, part, own, state, opens_on, due_on, turns, folded)
select unit_id, plan_id, part, own, state, opens_on, due_on, count(*), true
  from assignment.counted group by unit_id, plan_id, part, own, state, opens_on, due_on;

-- The last time each plan handed out work, without looking at all of it.
create index on assignment.assignment (plan_id, assigned_at desc);
drop index assignment.assignment_plan_id_idx;
