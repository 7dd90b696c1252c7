-- Templates are kept by page: each version is a row, valid from a day on. Without a unit it holds for everybody, and is kept at the top; a unit may
-- keep its own for the rounds that it opens. A round goes on with the versions that were there when it was opened.
alter table report.template add column unit_id uuid references organization.unit;
alter table report.template drop constraint template_family_level_valid_from_key;
create index on report.template (family, level, valid_from desc, set_at desc);
create index on report.template (unit_id);
