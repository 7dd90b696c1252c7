-- Papers that a unit writes itself, before they are papers: what they say, who wrote it, and the rules of form that are data.
create schema if not exists draft;

-- What a draft of a type begins with. Without a unit it is the product's own; a unit may keep its own from a day on.
create table draft.template (
  id         uuid primary key,
  unit_id    uuid references organization.unit,
  type       text not null,
  valid_from date not null,
  grounds    text not null default '',
  headings   text[] not null,
  hints      text[] not null,
  texts      text[] not null,
  recipients text not null default '',
  changer    text not null default '',
  changed_at timestamptz not null default now(),
  unique nulls not distinct (unit_id, type, valid_from),
  check (cardinality(headings) = cardinality(hints) and cardinality(headings) = cardinality(texts))
);

-- How the body of a unit is printed on its papers, from a day on.
create table draft.letterhead (
  unit_id     uuid not null references organization.unit,
  valid_from  date not null,
  issuer      text not null check (issuer <> ''),
  parent_body text not null,
  code        text not null check (code <> ''),
  place       text not null,
  changer     text not null,
  changed_at  timestamptz not null,
  primary key (unit_id, valid_from)
);

-- How the kind of a paper is printed above its title, and what stands for it in its number, from a day on.
create table draft.symbol (
  type       text not null,
  valid_from date not null,
  symbol     text not null check (symbol <> ''),
  printed    text not null,
  source     text not null,
  primary key (type, valid_from)
);

-- Which body of a grassroots organisation may issue which kind. It only warns: what is missing here warns of nothing.
create table draft.issue_authority (
  body       text not null check (body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'CELL')),
  type       text not null,
  valid_from date not null,
  may        boolean not null,
  source     text not null,
  primary key (body, type, valid_from)
);

-- What a draft says now. `version` counts the savings, so that nobody overwrites what they have not read. Once it is signed the
-- row is of no consequence: what is issued is the wording that was signed, and that is never changed.
create table draft.draft (
  id           uuid primary key,
  unit_id      uuid not null references organization.unit,
  unit_path    ltree not null,
  type         text not null,
  origin       text not null default '',
  origin_name  text not null default '',
  due_on       date,
  version      int not null default 1,
  title        text not null,
  fold         text not null,
  place        text not null,
  body         text not null check (body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'CELL', 'ADVISORY_BODY', 'CONGRESS')),
  capacity     text not null,
  post         text not null,
  signer       text not null,
  signer_ref   uuid,
  grounds      text not null,
  headings     text[] not null,
  texts        text[] not null,
  recipients   text not null,
  appendix     text not null,
  begun_by     uuid not null,
  beginner     text not null,
  begun_at     timestamptz not null,
  saved_by     uuid not null,
  saver        text not null,
  saved_at     timestamptz not null,
  check (cardinality(headings) = cardinality(texts))
);
create index on draft.draft (unit_id, saved_at desc);
create index on draft.draft (origin) where origin <> '';

-- What it said at some moment: kept before another goes on writing, every quarter of an hour, at each step of its way.
create table draft.wording (
  draft_id   uuid not null references draft.draft,
  number     int not null check (number > 0),
  version    int not null,
  reason     text not null check (reason in ('BEGUN', 'KEPT', 'DISCUSSED', 'SUBMITTED', 'SIGNED')),
  title      text not null,
  place      text not null,
  body       text not null,
  capacity   text not null,
  post       text not null,
  signer     text not null,
  signer_ref uuid,
  grounds    text not null,
  headings   text[] not null,
  texts      text[] not null,
  recipients text not null,
  appendix   text not null,
  writer     text not null,
  written_at timestamptz not null,
  primary key (draft_id, number)
);

-- The papers of the register that it answers.
create table draft.answered (
  draft_id    uuid not null references draft.draft,
  document_id uuid not null references document.document,
  place       int not null,
  primary key (draft_id, document_id)
);
create index on draft.answered (document_id);

create table draft.history (
  id       uuid primary key,
  draft_id uuid not null references draft.draft,
  deed     text not null,
  detail   text not null,
  done_by  uuid not null,
  doer     text not null,
  done_at  timestamptz not null
);
create index on draft.history (draft_id, done_at);

create table draft.discarding (
  draft_id     uuid primary key references draft.draft,
  reason       text not null,
  discarded_by uuid not null,
  discarder    text not null,
  discarded_at timestamptz not null
);

-- What was said and who said it stays.
revoke update, delete, truncate on draft.wording, draft.history, draft.discarding from quantriet_app;
revoke delete, truncate on draft.draft from quantriet_app;
revoke insert, update, delete, truncate on draft.symbol, draft.issue_authority from quantriet_app;

insert into draft.symbol (type, valid_from, symbol, printed, source) values
  ('RESOLUTION', '1930-02-03', 'NQ', 'NGHỊ QUYẾT', '399-QĐ/TW'),
  ('CONCLUSION', '1930-02-03', 'KL', 'KẾT LUẬN', '399-QĐ/TW'),
  ('DIRECTIVE', '1930-02-03', 'CT', 'CHỈ THỊ', '399-QĐ/TW'),
  ('REGULATION', '1930-02-03', 'QĐ', 'QUY ĐỊNH', '399-QĐ/TW'),
  ('WORKING_RULES', '1930-02-03', 'QC', 'QUY CHẾ', '399-QĐ/TW'),
  ('DECISION', '1930-02-03', 'QĐ', 'QUYẾT ĐỊNH', '399-QĐ/TW'),
  ('GUIDANCE', '1930-02-03', 'HD', 'HƯỚNG DẪN', '399-QĐ/TW'),
  ('PLAN', '1930-02-03', 'KH', 'KẾ HOẠCH', '399-QĐ/TW'),
  ('ACTION_PROGRAMME', '1930-02-03', 'CTr', 'CHƯƠNG TRÌNH HÀNH ĐỘNG', '399-QĐ/TW'),
  ('SCHEME', '1930-02-03', 'ĐA', 'ĐỀ ÁN', '399-QĐ/TW'),
  ('REPORT', '1930-02-03', 'BC', 'BÁO CÁO', '399-QĐ/TW'),
  ('NOTICE', '1930-02-03', 'TB', 'THÔNG BÁO', '399-QĐ/TW'),
  ('SUBMISSION', '1930-02-03', 'TTr', 'TỜ TRÌNH', '399-QĐ/TW'),
  ('OFFICIAL_LETTER', '1930-02-03', 'CV', '', '399-QĐ/TW');

insert into draft.issue_authority (body, type, valid_from, may, source)
select body, type, date '2026-01-09', true, '399-QĐ/TW, theo tài liệu thứ cấp'
  from unnest(array['EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'CELL']) body,
       unnest(array['RESOLUTION', 'DECISION', 'CONCLUSION', 'NOTICE', 'REPORT', 'PLAN', 'ACTION_PROGRAMME', 'SCHEME', 'SUBMISSION',
                    'OFFICIAL_LETTER']) type;
insert into draft.issue_authority (body, type, valid_from, may, source) values
  ('EXECUTIVE_COMMITTEE', 'WORKING_RULES', '2026-01-09', true, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('STANDING_COMMITTEE', 'WORKING_RULES', '2026-01-09', false, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('CELL', 'WORKING_RULES', '2026-01-09', true, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('EXECUTIVE_COMMITTEE', 'REGULATION', '2026-01-09', true, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('STANDING_COMMITTEE', 'REGULATION', '2026-01-09', true, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('CELL', 'REGULATION', '2026-01-09', false, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('EXECUTIVE_COMMITTEE', 'GUIDANCE', '2026-01-09', false, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('STANDING_COMMITTEE', 'GUIDANCE', '2026-01-09', true, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('CELL', 'GUIDANCE', '2026-01-09', false, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('EXECUTIVE_COMMITTEE', 'DIRECTIVE', '2026-01-09', false, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('STANDING_COMMITTEE', 'DIRECTIVE', '2026-01-09', false, '399-QĐ/TW, theo tài liệu thứ cấp'),
  ('CELL', 'DIRECTIVE', '2026-01-09', false, '399-QĐ/TW, theo tài liệu thứ cấp');
