-- Whether the tree is still the one over which somebody added up: when it was last written about, and the day for which paths hold.
create index on organization.unit (recorded_at);
create index on organization.unit_place (recorded_at);
create index on organization.unit_name (recorded_at);
create index on organization.lineage (recorded_at);

create view organization.tree_state with (security_invoker = true) as
  select greatest((select max(recorded_at) from organization.unit),
                  (select max(recorded_at) from organization.unit_place),
                  (select max(recorded_at) from organization.unit_name),
                  (select max(recorded_at) from organization.lineage), '-infinity') as changed_at,
         (select day from organization.projected_day) as projected_on;
