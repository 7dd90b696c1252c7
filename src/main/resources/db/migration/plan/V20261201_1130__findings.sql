-- Terms of the checks of the five specifics that this installation added to those shipped, or took away from them, from a day on.
-- Of several rows about a term the latest one in force decides.
create table plan.term (
  id         uuid primary key,
  kind       text not null check (kind in ('VAGUE_DOER', 'VAGUE_TIME', 'EFFORT', 'PRODUCT', 'MEASURE', 'PERIOD', 'PARALLEL',
                                           'ACCOUNTABLE', 'DAY_OFF')),
  term       text not null check (term = btrim(term) and length(term) between 1 and 100),
  added      boolean not null,
  valid_from date not null,
  reason     text not null check (reason <> ''),
  entered_by uuid not null,
  enterer    text not null,
  entered_at timestamptz not null
);
create index on plan.term (valid_from, entered_at);
revoke update, delete, truncate on plan.term from quantriet_app;

-- An item stays as it is although something was found, for a reason. It holds for that version of the item only.
create table plan.finding_dismissal (
  item_id      uuid not null references plan.item,
  kind         text not null,
  version      int not null,
  reason       text not null check (reason <> ''),
  dismissed_by uuid not null,
  dismisser    text not null,
  dismissed_at timestamptz not null,
  primary key (item_id, kind, version)
);

-- What a superior says about an item of a plan below. It changes nothing in the plan.
create table plan.remark (
  id        uuid primary key,
  item_id   uuid not null references plan.item,
  words     text not null check (words <> ''),
  unit_id   uuid not null references organization.unit,
  made_by   uuid not null,
  maker     text not null,
  made_at   timestamptz not null
);
create index on plan.remark (item_id, made_at);

-- What the unit did about it; said once.
create table plan.remark_answer (
  remark_id   uuid primary key references plan.remark,
  verdict     text not null check (verdict in ('MENDED', 'KEPT')),
  words       text not null default '' check (verdict = 'MENDED' or words <> ''),
  answered_by uuid not null,
  answerer    text not null,
  answered_at timestamptz not null
);
revoke update, delete, truncate on plan.remark, plan.remark_answer from quantriet_app;
