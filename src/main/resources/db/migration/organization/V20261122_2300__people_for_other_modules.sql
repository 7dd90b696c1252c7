-- What modules above may join of people: where they belong, and who holds which post. Both read with the rights of who asks.
create view organization.person with (security_invoker = true) as
  select id as member_id, unit_id, unit_path, full_name as name, name_order, standing, left_on from organization.member;

create view organization.post_held with (security_invoker = true) as
  select member_id, unit_id, unit_path, title, valid_from, valid_to from organization.position;
