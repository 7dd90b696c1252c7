-- The ledger of facts: one counted thing with its source. Derived from the modules' own tables, and counted anew from them at any time.
-- Nothing is taken away: what does not hold any more is revoked, so that the figure of an older report still opens what it was counted from.
create schema report;

-- `source_id`, `subject_id` and `part_id` name the source: the turn of an assignment; a paper and the unit or person it went to; what
-- somebody stated. Who names a person in it stands in `member_id`; the words are those with which the work was handed out.
create table report.fact (
  id          uuid primary key,
  measure     text not null,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  day         date not null,
  number      bigint not null,
  source      text not null check (source in ('TURN', 'DELIVERY', 'READER', 'STATEMENT')),
  source_id   uuid not null,
  subject_id  uuid not null,
  part_id     uuid not null,
  words       text not null,
  member_id   uuid references organization.member,
  recorded_at timestamptz not null,
  revoked_at  timestamptz check (revoked_at >= recorded_at)
);
create unique index fact_once on report.fact (source, source_id, subject_id, measure, part_id) where revoked_at is null;
create index on report.fact (measure, unit_id, day);
create index on report.fact (unit_id);
create index on report.fact (member_id) where member_id is not null;

alter table report.fact enable row level security;
create policy within_scope on report.fact
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or member_id = nullif(current_setting('app.member', true), '')::uuid)
  with check (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- Nothing is changed but the path, which follows the unit, and that it was revoked.
revoke update, delete, truncate on report.fact from quantriet_app;
grant update (unit_path, revoked_at) on report.fact to quantriet_app;

-- What counts now, per unit's own: changes are added as rows and folded into one now and then; whoever reads adds up.
create table report.tally (
  id      bigint generated always as identity primary key,
  unit_id uuid not null references organization.unit,
  measure text not null,
  day     date not null,
  number  bigint not null,
  folded  boolean not null default false
);
create index on report.tally (unit_id, measure, day);
create index on report.tally (measure, day);

-- The tree as it stood at the end of a day, as it was known at a moment: figures of a period are added up over it.
create table report.tree (
  id        uuid primary key,
  day       date not null,
  frozen_at timestamptz not null
);
create index on report.tree (day, frozen_at);

create table report.place (
  tree_id uuid not null references report.tree on delete cascade,
  unit_id uuid not null references organization.unit,
  path    ltree not null,
  primary key (tree_id, unit_id)
);
create index on report.place using gist (path);

-- Counted anew, by whom and with how many differences; nobody is named for the nightly one.
create table report.rebuild (
  id          uuid primary key,
  asked_by    uuid,
  asker       text not null,
  asked_at    timestamptz not null,
  facts       bigint,
  differences bigint,
  finished_at timestamptz,
  check ((finished_at is null) = (facts is null))
);
create index on report.rebuild (asked_at desc);

-- Numbers that an installation may set, each valid from a day on.
create table report.setting (
  name       text not null,
  value      int not null check (value >= 0),
  valid_from date not null,
  primary key (name, valid_from)
);
insert into report.setting (name, value, valid_from) values
  ('REMIND_DAYS_BEFORE', 7, '2020-01-01'),
  ('OPEN_DAYS_BEFORE_END', 15, '2020-01-01');

-- What units are asked for that nobody can count for them. A code in lower case, so that it is no measure of the ledger's own.
create table report.asked (
  code       text not null check (code ~ '^[a-z][a-z0-9_]*$'),
  name       text not null check (name <> ''),
  name_en    text not null check (name_en <> ''),
  valid_from date not null,
  primary key (code, valid_from)
);
insert into report.asked (code, name, name_en, valid_from) values
  ('meetings', 'cuộc sinh hoạt chi bộ đã tổ chức', 'cell meetings held', '2020-01-01'),
  ('talks', 'buổi quán triệt, tuyên truyền đã tổ chức', 'study and information sessions held', '2020-01-01'),
  ('attendees', 'lượt người tham dự', 'attendances', '2020-01-01');

-- One figure that a unit stated of its own for a period. A later one takes the place of the earlier, which stays.
create table report.statement (
  id        uuid primary key,
  measure   text not null check (measure ~ '^[a-z][a-z0-9_]*$'),
  unit_id   uuid not null references organization.unit,
  from_day  date not null,
  to_day    date not null check (to_day >= from_day),
  number    bigint not null check (number >= 0),
  note      text not null,
  stated_by uuid not null,
  stater    text not null,
  stated_at timestamptz not null
);
create index on report.statement (unit_id, measure, from_day, to_day, stated_at desc, id desc);
revoke update, delete, truncate on report.statement from quantriet_app;
