-- A paper that bears a mark of secrecy is not kept: neither its text nor its original, only that it came.
alter table document.reading drop constraint reading_outcome_check;
alter table document.reading add constraint reading_outcome_check check (outcome in ('READABLE', 'SCAN', 'UNREADABLE', 'SECRET'));
