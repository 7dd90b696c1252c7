-- Two more kinds of plans: of a person who heads something, and the review of working rules as work that is followed.
alter table plan.plan drop constraint plan_type_check;
alter table plan.plan add constraint plan_type_check
  check (type in ('PLAN', 'ACTION_PROGRAMME', 'PERSONAL_PLAN', 'WORKING_RULES'));

-- Whose a personal plan is, with the position for which it was made. Such a row is about a person; its path follows the unit.
create table plan.owner (
  plan_id     uuid primary key references plan.plan,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  member_id   uuid not null references organization.member,
  member_name text not null check (member_name <> ''),
  title       text not null check (title <> ''),
  named_by    uuid not null,
  namer       text not null,
  named_at    timestamptz not null
);
create index on plan.owner (member_id);
create index on plan.owner (unit_id);
revoke delete, truncate on plan.owner from quantriet_app;

alter table plan.owner enable row level security;
create policy within_scope on plan.owner
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- What the review of working rules begins with, each step valid from a day on; empty words take a step away.
create table plan.rules_step (
  place      int not null check (place > 0),
  content    text not null,
  valid_from date not null,
  primary key (place, valid_from)
);
insert into plan.rules_step (place, content, valid_from) values
  (1, 'Rà soát quy chế làm việc hiện hành', '2020-01-01'),
  (2, 'Lấy ý kiến về nội dung sửa đổi, bổ sung quy chế làm việc', '2020-01-01'),
  (3, 'Hoàn thiện dự thảo quy chế làm việc sửa đổi, bổ sung', '2020-01-01'),
  (4, 'Thông qua và ban hành quy chế làm việc', '2020-01-01');
