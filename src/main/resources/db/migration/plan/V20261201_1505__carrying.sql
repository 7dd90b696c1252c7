-- Which items below carry out an item, and whose plans they stand in: for the modules that count their work.
create view plan.carrying with (security_invoker = true) as
select m.upper_id, m.item_id, p.unit_id
  from plan.implementation m
  join plan.item i on i.id = m.item_id
  join plan.plan p on p.id = i.plan_id
 where not exists (select from plan.dropping d where d.item_id = m.item_id);
