-- A list as somebody wants to see it again: where, and with which filters. One's own, or shown to all of the unit who read its work.
create table assignment.saved_view (
  id         uuid primary key,
  account_id uuid not null,
  unit_id    uuid not null references organization.unit,
  unit_path  ltree not null,
  owner      text not null,
  name       text not null check (name <> ''),
  address    text not null check (address <> ''),
  shared     boolean not null,
  saved_at   timestamptz not null
);
create index on assignment.saved_view (unit_id, account_id);

alter table assignment.saved_view enable row level security;
create policy within_scope on assignment.saved_view
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]))
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- So many rows go into a sheet, and so many are printed.
insert into assignment.setting (name, value, valid_from) values
  ('SHEET_ROWS', 20000, '2020-01-01'),
  ('PRINT_ROWS', 1000, '2020-01-01');
