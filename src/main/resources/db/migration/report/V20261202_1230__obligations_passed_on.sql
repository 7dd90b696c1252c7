-- A unit that ended owes nothing any more: what it had not handed in passes to another unit by an explicit act. What it had handed in stays.
create table report.handover (
  round_id  uuid not null,
  unit_id   uuid not null,
  to_unit   uuid not null references organization.unit check (to_unit <> unit_id),
  passed_by uuid not null,
  passer    text not null,
  passed_at timestamptz not null,
  primary key (round_id, unit_id),
  foreign key (round_id, unit_id) references report.obligation
);
create index on report.handover (to_unit);
revoke update, delete, truncate on report.handover from quantriet_app;

create or replace view report.owed with (security_invoker = true) as
select o.round_id, o.unit_id, o.unit_name, d.unit_id as asker_id, d.title, d.kind, d.from_day, d.to_day, d.due_on, r.id as report_id,
       f.day as submitted_on, s.done_at as changed_at,
       case when r.id is null then 'EXPECTED'
            when s.kind is null then 'DRAFTING'
            when s.kind = 'UNLOCKED' then 'RETURNED'
            else s.kind
       end as state
  from report.obligation o
  join report.round d on d.id = o.round_id
  left join report.report r on r.round_id = o.round_id and r.unit_id = o.unit_id
  left join lateral (select kind, done_at from report.step where report_id = r.id order by done_at desc, id desc limit 1) s on true
  left join lateral (select min(done_on) as day from report.step where report_id = r.id and kind = 'SUBMITTED') f on true
 where not exists (select from report.handover h where h.round_id = o.round_id and h.unit_id = o.unit_id);
