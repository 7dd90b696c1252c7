-- A unit that took a share over from one that ended may make it concrete. What was handed out stays what it was, so this is no
-- share of its own.
create table plan.takeover (
  item_id     uuid not null references plan.item,
  unit_id     uuid not null references organization.unit,
  handed_by   uuid not null,
  hander      text not null,
  taken_at    timestamptz not null,
  primary key (item_id, unit_id)
);
revoke update, delete, truncate on plan.takeover from quantriet_app;
