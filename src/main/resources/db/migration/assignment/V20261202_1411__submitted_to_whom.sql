-- Counts what waits for a verdict, on every page of whoever gives it, without looking at the rows themselves.
create index on assignment.standing (assigner_id, unit_id, submitted_by, assignment_id) where state = 'SUBMITTED';
drop index assignment.standing_assigner_id_idx;
