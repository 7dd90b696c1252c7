-- How often somebody may try, for all nodes together, and how long a session lasts at most.

-- One row per key: until when the tries so far are spread, each taking its share of a minute. More than a minute ahead, and
-- the next has to wait. Keys are hashes. Not logged: after a crash everybody begins anew.
create unlogged table access.pace (
  key   text primary key,
  until timestamptz not null
);

insert into access.setting (name, value, valid_from) values
  ('SEARCHES_A_MINUTE', 240, '2026-01-01'),
  ('UPLOADS_A_MINUTE', 60, '2026-01-01'),
  ('SESSION_HOURS', 12, '2026-01-01');
