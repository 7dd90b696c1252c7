-- Who may come in, and which roles they hold where.

-- A person's way in. `unit_path` is the place of the member; row-level security reads it.
create table access.account (
  id         uuid primary key,
  login      text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,49}$'),
  member_id  uuid not null unique references organization.member,
  unit_path  ltree not null,
  opened_by  uuid references access.account,
  opened_at  timestamptz not null default now()
);
create index on access.account using gist (unit_path);

-- The present password. One that somebody else set must be changed at the next sign-in.
create table access.password (
  account_id uuid primary key references access.account,
  member_id  uuid not null references organization.member,
  unit_path  ltree not null,
  hash       text not null,
  set_by     uuid references access.account,
  set_at     timestamptz not null default now()
);
create index on access.password (member_id);

-- From when to when an account was shut. It is shut now when a row has no end.
create table access.account_closure (
  account_id  uuid not null references access.account,
  member_id   uuid not null references organization.member,
  unit_path   ltree not null,
  reason      text not null default '',
  closed_by   uuid references access.account,
  closed_at   timestamptz not null default now(),
  reopened_by uuid references access.account,
  reopened_at timestamptz check (reopened_at >= closed_at),
  primary key (account_id, closed_at)
);
create index on access.account_closure (member_id);
create unique index on access.account_closure (account_id) where reopened_at is null;

-- Wrong passwords since the last right one; too many in a short time lock the account for a while.
create table access.sign_in_failure (
  id         uuid primary key,
  account_id uuid not null references access.account,
  member_id  uuid not null references organization.member,
  unit_path  ltree not null,
  failed_at  timestamptz not null
);
create index on access.sign_in_failure (member_id);
create index on access.sign_in_failure (account_id, failed_at);

-- What somebody is at a unit, from when to when. `unit_path` is the place of that unit.
-- To be a plain member of one's own unit needs no row: it follows from the membership.
create table access.role_held (
  id           uuid primary key,
  account_id   uuid not null references access.account,
  member_id    uuid not null references organization.member,
  role         text not null check (role in ('ADMINISTRATOR', 'OFFICE', 'PROPAGANDA', 'INSPECTION', 'SECRETARY', 'COMMITTEE_MEMBER', 'MEMBER')),
  unit_id      uuid not null references organization.unit,
  unit_path    ltree not null,
  valid_from   date not null,
  valid_to     date check (valid_to >= valid_from),
  granted_by   uuid references access.account,
  granted_at   timestamptz not null default now(),
  withdrawn_by uuid references access.account,
  withdrawn_at timestamptz
);
create index on access.role_held (account_id);
create index on access.role_held (member_id);
create index on access.role_held (unit_id);
create index on access.role_held using gist (unit_path);
create unique index on access.role_held (account_id, role, unit_id) where withdrawn_at is null;

-- Numbers that an installation may set, each valid from a day on.
create table access.setting (
  name       text not null,
  value      int not null,
  valid_from date not null,
  set_by     uuid references access.account,
  set_at     timestamptz not null default now(),
  primary key (name, valid_from)
);

insert into access.setting (name, value, valid_from) values
  ('LOCK_AFTER_FAILURES', 5, '2026-01-01'),
  ('LOCK_MINUTES', 15, '2026-01-01'),
  ('SIGN_INS_PER_LOGIN_A_MINUTE', 10, '2026-01-01'),
  ('SIGN_INS_PER_ADDRESS_A_MINUTE', 120, '2026-01-01'),
  ('PASSWORD_LENGTH', 12, '2026-01-01'),
  ('SEAL_WITHIN_MINUTES', 15, '2026-01-01');

alter table access.account enable row level security;
create policy within_scope on access.account
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

alter table access.password enable row level security;
create policy within_scope on access.password
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid);

alter table access.account_closure enable row level security;
create policy within_scope on access.account_closure
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

alter table access.sign_in_failure enable row level security;
create policy within_scope on access.sign_in_failure
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid);

alter table access.role_held enable row level security;
create policy within_scope on access.role_held
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- The one door through which sign-in looks before anybody is known: one account by its exact login, nothing else.
-- `failures` counts wrong passwords after `since` and after the password was set.
create function access.sign_in(wanted text, since timestamptz)
  returns table (account uuid, member uuid, unit_path text, hash text, set_at timestamptz, closed boolean, failures bigint)
  language sql stable security definer set search_path = ''
as $$
  select a.id, a.member_id, a.unit_path::text, p.hash, p.set_at,
         exists (select 1 from access.account_closure c where c.account_id = a.id and c.reopened_at is null),
         (select count(*) from access.sign_in_failure f
           where f.account_id = a.id and f.failed_at > since and f.failed_at > p.set_at)
    from access.account a
    join access.password p on p.account_id = a.id
   where a.login = wanted
$$;
revoke all on function access.sign_in(text, timestamptz) from public;
grant execute on function access.sign_in(text, timestamptz) to quantriet_app;

-- Whether anybody was let in yet; until then the set-up page is open.
create function access.is_set_up() returns boolean
  language sql stable security definer set search_path = ''
as $$ select exists (select 1 from access.account) $$;
revoke all on function access.is_set_up() from public;
grant execute on function access.is_set_up() to quantriet_app;
