-- Background work that failed is tried again by itself: first after so many minutes, then after twice as long, and so on, so many
-- times. Where no node has told for so long how a piece of work ended, the node is taken for dead. Done work is kept for some days.
insert into access.setting (name, value, valid_from) values
  ('WORK_RETRY_MINUTES', 2, '2026-01-01'),
  ('WORK_TRIES', 9, '2026-01-01'),
  ('WORK_SILENT_MINUTES', 60, '2026-01-01'),
  ('WORK_KEPT_DAYS', 30, '2026-01-01');

-- Nothing unknown: a null would never be counted up.
update event.event_publication set completion_attempts = 1 where completion_attempts is null;
alter table event.event_publication
  alter column completion_attempts set default 1,
  alter column completion_attempts set not null;

create index event_publication_unfinished on event.event_publication (status, publication_date) where status <> 'COMPLETED';
