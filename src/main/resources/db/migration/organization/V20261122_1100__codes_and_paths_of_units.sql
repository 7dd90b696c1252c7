-- A code names a unit in sheets that come again; a path says who may see it, also after it ended.
alter table organization.unit
  add column code text not null default '',
  add column path ltree not null default 'r';
create unique index on organization.unit (code) where code <> '';
create index on organization.unit using gist (path);

update organization.unit u set path = t.path from organization.unit_today t where t.id = u.id;

-- Where a unit stands for questions of scope: today's place, of an ended unit the last one, of one to come the first.
-- Rows elsewhere that carry a `unit_path` follow this view.
create view organization.unit_path with (security_invoker = true) as
  select id as unit_id, path from organization.unit;

-- The day for which `unit_today`, the closure and all paths were last written.
create table organization.projected_day (
  only_row boolean primary key default true check (only_row),
  day      date not null
);
