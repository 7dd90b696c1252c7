-- What was told above is named by what it was about, when that was due, and to whom: a name of its own was one index more to write on
-- the day when everything is late.
alter table assignment.escalation drop column id;
alter table assignment.escalation drop constraint escalation_occurrence_id_due_on_unit_id_key;
alter table assignment.escalation add primary key (occurrence_id, due_on, unit_id);
