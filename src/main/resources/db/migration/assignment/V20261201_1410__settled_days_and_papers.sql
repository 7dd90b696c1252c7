-- A deadline that falls on a day off may be due on another: `planned_on` is the day of the plan or its cycle, `settled_on` what the
-- working calendar made of it, `due_on` what it is after postponements or guidance.
alter table assignment.occurrence add column settled_on date;
update assignment.occurrence set settled_on = planned_on;

-- The paper that brought the day, for work that waited for it.
alter table assignment.guidance add column document_id uuid references document.document;
create index on assignment.guidance (document_id);
create index on assignment.standing (assigner_id) where due_on is null and state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
