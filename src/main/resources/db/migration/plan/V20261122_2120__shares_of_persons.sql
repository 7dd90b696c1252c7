-- A part may be laid on a person: the holder of a position in the unit, or a member whom the office chose. The unit is the one in
-- whose name they work. Such a row is about a person; row-level security reads `unit_path`, which follows the unit.
alter table plan.share drop constraint share_pkey;
alter table plan.share
  add column id          uuid not null default gen_random_uuid(),
  add column member_id   uuid references organization.member,
  add column member_name text not null default '',
  add column title       text not null default '',
  add column unit_path   ltree;
update plan.share s set unit_path = p.path from organization.unit_path p where p.unit_id = s.unit_id;
alter table plan.share
  alter column id drop default,
  alter column unit_path set not null,
  add primary key (id),
  add unique nulls not distinct (item_id, unit_id, member_id),
  add check (member_id is null or member_name <> ''),
  add check (title = '' or member_id is not null);
create index on plan.share (member_id) where member_id is not null;
grant update (unit_path) on plan.share to quantriet_app;

alter table plan.share enable row level security;
create policy within_scope on plan.share
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- The office may choose persons as well as units.
alter table plan.choice drop constraint choice_pkey;
alter table plan.choice
  add column id          uuid not null default gen_random_uuid(),
  add column member_id   uuid references organization.member,
  add column member_name text not null default '',
  add column unit_path   ltree;
update plan.choice c set unit_path = p.path from organization.unit_path p where p.unit_id = c.unit_id;
alter table plan.choice
  alter column id drop default,
  alter column unit_path set not null,
  add primary key (id),
  add unique nulls not distinct (responsibility_id, unit_id, member_id),
  add check (member_id is null or member_name <> '');
create index on plan.choice (member_id) where member_id is not null;

alter table plan.choice enable row level security;
create policy within_scope on plan.choice
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));
