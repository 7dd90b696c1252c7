-- Who is away from a day to a day, and who hears and sees to things in the meantime. Why somebody is away is nobody's business.
create table notification.absence (
  id          uuid primary key,
  member_id   uuid not null references organization.member,
  member_name text not null,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  deputy_id   uuid not null references organization.member,
  deputy_name text not null,
  from_on     date not null,
  to_on       date not null check (to_on >= from_on),
  entered_by  uuid not null,
  enterer     text not null,
  entered_at  timestamptz not null,
  check (member_id <> deputy_id)
);
create index on notification.absence (member_id, from_on);
create index on notification.absence (deputy_id, from_on);
create index on notification.absence using gist (unit_path);

create table notification.absence_end (
  absence_id uuid primary key references notification.absence,
  ended_on   date not null,
  ended_by   uuid not null,
  ender      text not null,
  ended_at   timestamptz not null
);
revoke update, delete, truncate on notification.absence, notification.absence_end from quantriet_app;
grant update (unit_path) on notification.absence to quantriet_app;

alter table notification.absence enable row level security;
create policy within_scope on notification.absence
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid
         or deputy_id = nullif(current_setting('app.member', true), '')::uuid);

-- In whose place somebody was told, and the title of the thing, which is all that may leave the house.
alter table notification.notice
  add column for_name text not null default '',
  add column title    text not null default '';
