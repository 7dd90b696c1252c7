-- To whom a paper was sent and why, and what each person did with it: received, opened, read, got it on paper (phân phối).

-- One act of sending. Its id comes from the form, so that sending twice sends once; the numbers are what it added.
create table document.sending (
  id          uuid primary key,
  document_id uuid not null references document.document,
  audience    text not null check (audience in ('UNITS', 'POSTS', 'MEMBERS')),
  extent      text not null check (extent in ('CHOSEN', 'BELOW', 'SUBTREE')),
  title       text,
  purpose     text not null check (purpose in ('REPORT', 'INFORMATION', 'EXECUTION', 'COORDINATION', 'STUDY')),
  unit_id     uuid not null references organization.unit,
  units       int not null,
  people      int not null,
  sent_by     uuid not null,
  sender      text not null,
  sent_at     timestamptz not null,
  check ((audience = 'POSTS') = (title is not null))
);
create index on document.sending (document_id, sent_at);

alter table document.delivery add column sending_id uuid references document.sending deferrable initially deferred;

-- The list of people, frozen at sending: whoever moves later stays listed with the unit as of then, under the name it had then.
-- Only the path follows that unit through the tree.
create table document.personal_delivery (
  document_id uuid not null references document.document,
  member_id   uuid not null references organization.member,
  sending_id  uuid not null references document.sending deferrable initially deferred,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  unit_name   text not null,
  sent_at     timestamptz not null,
  primary key (document_id, member_id)
);
create index on document.personal_delivery (member_id);
create index on document.personal_delivery (unit_id);

-- Each step of a person with a paper, once, with its time and who says so. To have opened it is no proof of having read it.
create table document.reading_step (
  document_id uuid not null,
  member_id   uuid not null,
  step        text not null check (step in ('RECEIVED', 'OPENED', 'ACKNOWLEDGED', 'PAPER_HANDED')),
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  done_by     uuid not null,
  doer        text not null,
  done_at     timestamptz not null,
  primary key (document_id, member_id, step),
  foreign key (document_id, member_id) references document.personal_delivery
);
create index on document.reading_step (unit_id);

-- Somebody was reminded of a paper; at most once a day.
create table document.reading_reminder (
  document_id uuid not null,
  member_id   uuid not null,
  day         date not null,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  reminded_by uuid not null,
  reminder    text not null,
  reminded_at timestamptz not null,
  primary key (document_id, member_id, day),
  foreign key (document_id, member_id) references document.personal_delivery
);
create index on document.reading_reminder (unit_id);

alter table document.personal_delivery enable row level security;
create policy within_scope on document.personal_delivery
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

alter table document.reading_step enable row level security;
create policy within_scope on document.reading_step
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid);

alter table document.reading_reminder enable row level security;
create policy within_scope on document.reading_reminder
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- Nothing of it is taken back or changed; only paths follow the tree.
revoke update, delete, truncate on document.sending, document.personal_delivery, document.reading_step, document.reading_reminder
  from quantriet_app;
grant update (unit_path) on document.personal_delivery, document.reading_step, document.reading_reminder to quantriet_app;
