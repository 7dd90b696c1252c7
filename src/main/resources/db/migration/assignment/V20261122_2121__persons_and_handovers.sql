-- Work may be laid on a person, who does it in the name of the unit; the position is why it is theirs. Each row carries the path
-- of its unit, which follows it; row-level security reads nothing else. The name of the unit stays what it was.
alter table assignment.assignment
  add column unit_path    ltree,
  add column unit_name    text not null default '',
  add column member_id    uuid references organization.member,
  add column member_name  text not null default '',
  add column title        text not null default '',
  add column continues_id uuid references assignment.assignment;
update assignment.assignment a
   set unit_path = p.path,
       unit_name = coalesce((select n.name from organization.unit_name n
                              where n.unit_id = a.unit_id order by n.valid_from desc limit 1), '')
  from organization.unit_path p
 where p.unit_id = a.unit_id;
alter table assignment.assignment
  alter column unit_path set not null,
  drop constraint assignment_item_id_unit_id_part_key,
  add check (member_id is null or member_name <> ''),
  add check (title = '' or member_id is not null);
create unique index on assignment.assignment (item_id, unit_id, part, member_id) nulls not distinct where continues_id is null;
create index on assignment.assignment using gist (unit_path);
create index on assignment.assignment (member_id) where member_id is not null;
create index on assignment.assignment (continues_id);

alter table assignment.assignment enable row level security;
create policy within_scope on assignment.assignment
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- Open work passed from a unit that ended, or from a person who left, to another: an assignment of its own, to which the open
-- turns go with all that was done for them. What was accepted stays where it was done.
create table assignment.handover (
  assignment_id uuid primary key references assignment.assignment,
  to_id         uuid not null unique references assignment.assignment,
  reason        text not null,
  handed_by     uuid not null,
  hander        text not null,
  handed_at     timestamptz not null
);
revoke update, delete, truncate on assignment.handover from quantriet_app;

-- As before, with the place of the unit and the person.
drop view assignment.work;
create view assignment.work with (security_invoker = true) as
select o.id as occurrence_id, o.assignment_id, a.unit_id, a.unit_path, a.unit_name, a.member_id, a.member_name, a.title, a.assigner_id,
       a.plan_id, a.item_id, a.part, o.opens_on, o.due_on, s.id as submission_id, s.submitted_by, s.submitted_at, c.accepted_at,
       case when c.occurrence_id is not null then 'ACCEPTED'
            when w.assignment_id is not null then 'WITHDRAWN'
            when r.submission_id is not null then 'RETURNED'
            when s.id is not null then 'SUBMITTED'
            when exists (select from assignment.progress p where p.occurrence_id = o.id)
              or exists (select from assignment.evidence e where e.occurrence_id = o.id) then 'IN_PROGRESS'
            else 'NOT_STARTED'
       end as state
  from assignment.occurrence o
  join assignment.assignment a on a.id = o.assignment_id
  left join assignment.withdrawal w on w.assignment_id = a.id
  left join assignment.acceptance c on c.occurrence_id = o.id
  left join lateral (
         select id, submitted_by, submitted_at from assignment.submission where occurrence_id = o.id
          order by submitted_at desc, id desc limit 1) s on true
  left join assignment.return_note r on r.submission_id = s.id;
