-- Every row can be named, also one of a journal of changes.
alter table assignment.tally add column id bigint generated always as identity primary key;
