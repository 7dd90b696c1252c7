-- The fingerprint of what an item asks for, by which items that ask nearly the same are found. `maker` names the way in which it was
-- made: when that changes, all are made anew.
create table plan.fingerprint (
  item_id uuid primary key references plan.item,
  version int not null,
  maker   int not null,
  bands   int[] not null
);
create index on plan.fingerprint using gin (bands);

-- Two items that ask nearly the same, found by the program; each item keeps its nearest. Percent; `rank` counts the same lead and the
-- same time too. The units are those of the plans, so that a viewer's pairs are found quickly.
create table plan.overlap (
  one_id     uuid not null references plan.item,
  other_id   uuid not null references plan.item,
  one_unit   uuid not null references organization.unit,
  other_unit uuid not null references organization.unit,
  likeness   int not null check (likeness between 0 and 100),
  rank       int not null,
  same_lead  boolean not null,
  same_time  boolean not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index on plan.overlap (other_id);
create index on plan.overlap (rank desc, one_id, other_id);
create index on plan.overlap (one_unit, rank desc);
create index on plan.overlap (other_unit, rank desc);

-- What somebody said of two items as they read then; it holds until either changes. The latest counts.
create table plan.overlap_verdict (
  id            uuid primary key,
  one_id        uuid not null references plan.item,
  other_id      uuid not null references plan.item,
  verdict       text not null check (verdict in ('COVERED', 'DISTINCT', 'WATCHED', 'TOLD', 'REOPENED')),
  covering_id   uuid references plan.item check (verdict <> 'COVERED' or covering_id in (one_id, other_id)),
  reason        text not null default '' check (verdict in ('WATCHED', 'REOPENED') or reason <> ''),
  one_version   int not null,
  other_version int not null,
  judged_by     uuid not null,
  judge         text not null,
  judged_at     timestamptz not null,
  check (one_id < other_id)
);
create index on plan.overlap_verdict (one_id, other_id, judged_at desc);
create index on plan.overlap_verdict (other_id);
revoke update, delete, truncate on plan.overlap_verdict from quantriet_app;

-- Numbers that an installation may set, each valid from a day on.
create table plan.setting (
  name       text not null,
  value      int not null check (value > 0),
  valid_from date not null,
  primary key (name, valid_from)
);
insert into plan.setting (name, value, valid_from) values ('OVERLAP_PERCENT', 50, '2020-01-01');
