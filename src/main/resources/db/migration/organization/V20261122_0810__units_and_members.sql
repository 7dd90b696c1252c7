-- The tree of units, valid in time, and the people in it.
create schema organization;

-- A unit is what stays itself through renaming and moving. `label` is its part of a path.
create table organization.unit (
  id          uuid primary key,
  label       bigint generated always as identity unique,
  kind        text not null check (kind in ('COMMITTEE_BODY', 'CELL', 'ADVISORY_BODY', 'MASS_ORGANIZATION')),
  founded_on  date not null,
  ended_on    date check (ended_on >= founded_on),
  recorded_at timestamptz not null default now()
);

create table organization.unit_name (
  unit_id     uuid not null references organization.unit,
  name        text not null check (name <> ''),
  short_name  text not null default '',
  valid_from  date not null,
  valid_to    date check (valid_to >= valid_from),
  recorded_at timestamptz not null default now(),
  primary key (unit_id, valid_from)
);

-- Under which unit, from when to when; a root has no parent.
create table organization.unit_place (
  unit_id     uuid not null references organization.unit,
  parent_id   uuid references organization.unit check (parent_id <> unit_id),
  valid_from  date not null,
  valid_to    date check (valid_to >= valid_from),
  recorded_at timestamptz not null default now(),
  primary key (unit_id, valid_from)
);
create index on organization.unit_place (parent_id);

-- How units follow one another.
create table organization.lineage (
  id          uuid primary key,
  kind        text not null check (kind in ('FOUNDED', 'MERGED', 'SPLIT', 'RENAMED', 'MOVED', 'ENDED')),
  from_unit   uuid references organization.unit,
  to_unit     uuid references organization.unit,
  happened_on date not null,
  decision    text not null default '',
  recorded_at timestamptz not null default now(),
  check (from_unit is not null or to_unit is not null)
);
create index on organization.lineage (from_unit);
create index on organization.lineage (to_unit);

-- The tree as of today, written by the application whenever one of the above changes and when a day begins.
-- `fold` is the name without case and marks, for searching.
create table organization.unit_today (
  id         uuid primary key references organization.unit,
  parent_id  uuid references organization.unit,
  path       ltree not null unique,
  kind       text not null,
  name       text not null,
  short_name text not null,
  fold       text not null,
  sort       int not null default 0
);
create index on organization.unit_today using gist (path);
create index on organization.unit_today (parent_id);
create index on organization.unit_today using gin (fold gin_trgm_ops);

create table organization.unit_closure (
  ancestor_id   uuid not null references organization.unit,
  descendant_id uuid not null references organization.unit,
  distance      int not null check (distance >= 0),
  primary key (ancestor_id, descendant_id)
);
create index on organization.unit_closure (descendant_id);

-- A person's place in a unit. `unit_path` follows the unit; row-level security reads it.
-- `name_order` sorts by given name; `fold` serves the search.
create table organization.member (
  id          uuid primary key,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  code        text not null default '',
  full_name   text not null check (full_name <> ''),
  name_order  bytea not null,
  fold        text not null,
  birth_date  date,
  sex         text check (sex in ('FEMALE', 'MALE')),
  standing    text not null check (standing in ('OFFICIAL', 'PROBATIONARY', 'NON_PARTY')),
  joined_on   date,
  official_on date,
  phone       text not null default '',
  email       text not null default '',
  left_on     date,
  recorded_at timestamptz not null default now()
);
create index on organization.member (unit_id, name_order);
create index on organization.member using gist (unit_path);
create index on organization.member using gin (fold gin_trgm_ops);
create unique index on organization.member (code) where code <> '';

alter table organization.member enable row level security;
create policy within_scope on organization.member
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- Which unit a member belonged to, when.
create table organization.membership (
  member_id   uuid not null references organization.member,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  valid_from  date not null,
  valid_to    date check (valid_to >= valid_from),
  recorded_at timestamptz not null default now(),
  primary key (member_id, valid_from)
);
create index on organization.membership (unit_id);

alter table organization.membership enable row level security;
create policy within_scope on organization.membership
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- An elected body of a unit for a term: ban chấp hành, ban thường vụ, thường trực.
create table organization.committee (
  id        uuid primary key,
  unit_id   uuid not null references organization.unit,
  kind      text not null check (kind in ('EXECUTIVE', 'STANDING', 'PERMANENT')),
  term_from date not null,
  term_to   date check (term_to >= term_from),
  seats     int not null default 0 check (seats >= 0),
  unique (unit_id, kind, term_from)
);

-- A post that a unit must fill; fewer holders than seats is a vacancy.
create table organization.post (
  unit_id uuid not null references organization.unit,
  title   text not null check (title in ('SECRETARY', 'DEPUTY_SECRETARY', 'STANDING_MEMBER', 'COMMITTEE_MEMBER', 'HEAD', 'DEPUTY_HEAD', 'OFFICER')),
  seats   int not null check (seats > 0),
  primary key (unit_id, title)
);

-- A post held by a member; several at once are usual.
create table organization.position (
  id          uuid primary key,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  member_id   uuid not null references organization.member,
  title       text not null check (title in ('SECRETARY', 'DEPUTY_SECRETARY', 'STANDING_MEMBER', 'COMMITTEE_MEMBER', 'HEAD', 'DEPUTY_HEAD', 'OFFICER')),
  valid_from  date not null,
  valid_to    date check (valid_to >= valid_from),
  decision    text not null default '',
  recorded_at timestamptz not null default now(),
  unique (unit_id, member_id, title, valid_from)
);
create index on organization.position (member_id);

alter table organization.position enable row level security;
create policy within_scope on organization.position
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));
