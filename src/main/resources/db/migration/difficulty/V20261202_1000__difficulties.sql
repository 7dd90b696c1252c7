-- What hinders a unit (khó khăn, vướng mắc, vấn đề mới): raised to the superior, passed on, answered, followed. Every step stays.
create schema difficulty;

-- What kind of difficulty it is, as an office calls it; valid from a day on, until a day or until further notice.
create table difficulty.kind (
  code        text not null check (code ~ '^[A-Z][A-Z_]*$'),
  valid_from  date not null,
  valid_until date check (valid_until >= valid_from),
  name        text not null check (name <> ''),
  name_en     text not null check (name_en <> ''),
  place       int not null,
  primary key (code, valid_from)
);
insert into difficulty.kind (code, valid_from, name, name_en, place) values
  ('HARDSHIP', '2020-01-01', 'Khó khăn', 'Hardship', 1),
  ('OBSTACLE', '2020-01-01', 'Vướng mắc', 'Obstacle', 2),
  ('NEW_ISSUE', '2020-01-01', 'Vấn đề mới', 'New issue', 3);

-- What the unit wrote never changes. `unit_id` is whose it is now: a unit that ended hands it over. From `state` on stands what the
-- steps made of it, kept here for lists; `reader_paths` are where those stand whose it is or with whom it lay, and what is above one of
-- these sees it. Row-level security reads nothing else.
create table difficulty.difficulty (
  id           uuid primary key,
  raised_for   uuid not null references organization.unit,
  unit_name    text not null,
  kind         text not null,
  title        text not null check (title <> ''),
  words        text not null check (words <> ''),
  proposal     text not null,
  wished_on    date,
  source       text not null,
  source_id    uuid,
  source_title text not null,
  fold         text not null,
  raised_by    uuid not null,
  raiser       text not null,
  raised_at    timestamptz not null,
  unit_id      uuid not null references organization.unit,
  unit_path    ltree not null,
  state        text not null check (state in ('WAITING', 'ASKED', 'RETURNED', 'ANSWERED', 'RESOLVED', 'WITHDRAWN')),
  holder_id    uuid references organization.unit,
  since        timestamptz not null,
  due_on       date,
  steps        int not null check (steps > 0),
  reader_paths ltree[] not null,
  check ((source = '') = (source_id is null)),
  check ((holder_id is null) = (state in ('RESOLVED', 'WITHDRAWN'))),
  check ((due_on is null) = (state <> 'WAITING'))
);
create index on difficulty.difficulty (unit_id, state);
create index on difficulty.difficulty (raised_for);
create index on difficulty.difficulty (holder_id, state) where holder_id is not null;
create index on difficulty.difficulty (due_on) where state = 'WAITING';
create index on difficulty.difficulty (source_id) where source_id is not null;
create index on difficulty.difficulty using gist (reader_paths);
create index on difficulty.difficulty using gist (unit_path);
create index on difficulty.difficulty using gin (fold gin_trgm_ops);

alter table difficulty.difficulty enable row level security;
create policy within_scope on difficulty.difficulty
  using (reader_paths <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]))
  with check (reader_paths <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));
revoke update, delete, truncate on difficulty.difficulty from quantriet_app;
grant update (unit_id, unit_path, state, holder_id, since, due_on, steps, reader_paths) on difficulty.difficulty to quantriet_app;

-- Who did what with it, in the name of which unit, one after the other.
create table difficulty.step (
  id            uuid primary key,
  difficulty_id uuid not null references difficulty.difficulty,
  number        int not null check (number > 0),
  kind          text not null check (kind in ('RAISED', 'ANSWERED', 'ASKED', 'REPLIED', 'ADDED', 'FORWARDED', 'RETURNED', 'HANDED',
                                              'WITHDRAWN', 'RESOLVED', 'REOPENED', 'SUCCEEDED')),
  unit_id       uuid not null references organization.unit,
  to_id         uuid references organization.unit,
  words         text not null,
  done_by       uuid not null,
  doer          text not null,
  done_at       timestamptz not null,
  unique (difficulty_id, number)
);
create index on difficulty.step (kind, done_at);
create index on difficulty.step (unit_id);
create index on difficulty.step (to_id);

-- With whom it lay from when on, told by the number of the step that brought it there; nobody once it was closed. `from_id` is to whom it
-- goes back.
create table difficulty.stay (
  difficulty_id uuid not null references difficulty.difficulty,
  number        int not null,
  unit_id       uuid references organization.unit,
  from_id       uuid references organization.unit,
  since         timestamptz not null,
  due_on        date,
  primary key (difficulty_id, number)
);
create index on difficulty.stay (unit_id);
create index on difficulty.stay (from_id);

create table difficulty.attachment (
  id      uuid primary key,
  step_id uuid not null references difficulty.step,
  place   int not null,
  name    text not null check (name <> ''),
  file_id uuid not null references file.stored_file,
  unique (step_id, place)
);
create index on difficulty.attachment (file_id);

-- Each stage of a stay is told once, on whatever node and however often the job runs: 1 before the day, -1, -8, -15 ... once it is late.
create table difficulty.reminder (
  difficulty_id uuid not null,
  number        int not null,
  stage         int not null,
  reminded_at   timestamptz not null,
  primary key (difficulty_id, number, stage),
  foreign key (difficulty_id, number) references difficulty.stay
);
revoke update, delete, truncate on difficulty.step, difficulty.stay, difficulty.attachment, difficulty.reminder from quantriet_app;

-- Numbers that an installation may set, each valid from a day on.
create table difficulty.setting (
  name       text not null,
  value      int not null check (value > 0),
  valid_from date not null,
  primary key (name, valid_from)
);
insert into difficulty.setting (name, value, valid_from) values
  ('ANSWER_WORKING_DAYS', 10, '2020-01-01'),
  ('REMIND_DAYS_BEFORE', 2, '2020-01-01'),
  ('REMIND_EVERY_DAYS', 7, '2020-01-01'),
  ('SHEET_ROWS', 20000, '2020-01-01');
