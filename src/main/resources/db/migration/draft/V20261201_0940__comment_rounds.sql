-- The discussion of a draft before it is signed (góp ý): who was asked, what they said, what became of it.

create table draft.round (
  id        uuid primary key,
  draft_id  uuid not null references draft.draft,
  wording   int not null,
  question  text not null,
  due_on    date not null,
  opened_by uuid not null,
  opener    text not null,
  opened_at timestamptz not null,
  foreign key (draft_id, wording) references draft.wording
);
create index on draft.round (draft_id, opened_at desc);

create table draft.round_closing (
  round_id  uuid primary key references draft.round,
  closed_by uuid not null,
  closer    text not null,
  closed_at timestamptz not null
);

-- Who is asked: a unit, or a person of a unit. `host_path` is where the draft is written: there the answers are read.
create table draft.invitation (
  id        uuid primary key,
  round_id  uuid not null references draft.round,
  unit_id   uuid not null references organization.unit,
  unit_path ltree not null,
  member_id uuid references organization.member,
  name      text not null check (name <> ''),
  host_id   uuid not null references organization.unit,
  host_path ltree not null,
  unique nulls not distinct (round_id, unit_id, member_id)
);
create index on draft.invitation (unit_id);
create index on draft.invitation (member_id) where member_id is not null;

-- What somebody said, of the whole or of a section; what they say later is added.
create table draft.opinion (
  id            uuid primary key,
  invitation_id uuid not null references draft.invitation,
  answer_id     uuid not null,
  place         int not null,
  stance        text not null check (stance in ('AGREES', 'REMARKS', 'NO_OPINION')),
  section       text not null,
  remark        text not null,
  late          boolean not null,
  unit_id       uuid not null references organization.unit,
  unit_path     ltree not null,
  member_id     uuid references organization.member,
  host_id       uuid not null references organization.unit,
  host_path     ltree not null,
  answered_by   uuid not null,
  answerer      text not null,
  answered_at   timestamptz not null,
  unique (answer_id, place),
  check ((stance = 'REMARKS') = (remark <> ''))
);
create index on draft.opinion (invitation_id);
create index on draft.opinion (unit_id);
create index on draft.opinion (member_id) where member_id is not null;

-- What the author makes of a remark, with the reason; may be thought over until the paper is signed.
create table draft.treatment (
  opinion_id uuid primary key references draft.opinion,
  verdict    text not null check (verdict in ('TAKEN', 'PARTLY', 'NOT_TAKEN')),
  reason     text not null,
  decided_by uuid not null,
  decider    text not null,
  decided_at timestamptz not null
);

create table draft.comment_reminder (
  invitation_id uuid not null references draft.invitation,
  day           date not null,
  reminder      text not null,
  reminded_at   timestamptz not null,
  primary key (invitation_id, day)
);

alter table draft.invitation enable row level security;
create policy within_scope on draft.invitation
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or host_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (host_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

alter table draft.opinion enable row level security;
create policy within_scope on draft.opinion
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or host_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid);

revoke update, delete, truncate on draft.round, draft.round_closing, draft.invitation, draft.opinion, draft.comment_reminder
  from quantriet_app;
grant update (unit_path, host_path) on draft.invitation, draft.opinion to quantriet_app;
