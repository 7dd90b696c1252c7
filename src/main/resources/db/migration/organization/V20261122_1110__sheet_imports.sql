-- Sheets that somebody uploaded to be taken in: kept between the steps (columns, trial, run), the content only until it is done.
create table organization.sheet_import (
  id          uuid primary key,
  kind        text not null check (kind in ('UNITS', 'MEMBERS', 'POSITIONS')),
  account_id  uuid not null,
  member_id   uuid not null references organization.member,
  role        text not null,
  unit_id     uuid not null references organization.unit,
  file_name   text not null,
  content     bytea,
  columns     int[] not null,
  state       text not null check (state in ('UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  total       int not null default 0,
  done        int not null default 0,
  added       int not null default 0,
  changed     int not null default 0,
  same        int not null default 0,
  faulty      int not null default 0,
  cancel      boolean not null default false,
  uploaded_at timestamptz not null default now(),
  finished_at timestamptz
);
create index on organization.sheet_import (member_id, uploaded_at);

alter table organization.sheet_import enable row level security;
create policy own on organization.sheet_import
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- What is wrong with a line of such a sheet: a reason with its words.
create table organization.sheet_fault (
  import_id uuid not null references organization.sheet_import on delete cascade,
  member_id uuid not null,
  line      int not null,
  reason    text not null,
  argument  text not null,
  primary key (import_id, line, reason)
);

alter table organization.sheet_fault enable row level security;
create policy own on organization.sheet_fault
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- Which of the codes are in use anywhere, also out of the asker's sight; tells nothing else.
create function organization.member_codes_in_use(wanted text[]) returns text[]
  language sql stable security definer set search_path = pg_catalog
  as $$ select coalesce(array_agg(code), '{}') from organization.member where code = any (wanted) and code <> '' $$;

revoke all on function organization.member_codes_in_use(text[]) from public;
grant execute on function organization.member_codes_in_use(text[]) to quantriet_app;
