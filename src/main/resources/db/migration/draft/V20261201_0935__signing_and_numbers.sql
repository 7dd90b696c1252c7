-- The way of a draft to a paper: submitted, given back or signed, numbered and issued; and the register of numbers, without gaps.

create table draft.submission (
  id           uuid primary key,
  draft_id     uuid not null references draft.draft,
  wording      int not null,
  note         text not null,
  submitted_by uuid not null,
  submitter    text not null,
  submitted_at timestamptz not null,
  foreign key (draft_id, wording) references draft.wording
);
create index on draft.submission (draft_id, submitted_at desc);

-- Given back by who signs, or taken back by who wrote it.
create table draft.giving_back (
  submission_id uuid primary key references draft.submission,
  taken_back    boolean not null,
  reason        text not null,
  given_by      uuid not null,
  giver         text not null,
  given_at      timestamptz not null
);

-- The act of signing: this wording, this person. Once.
create table draft.signing (
  draft_id      uuid primary key references draft.draft,
  submission_id uuid not null unique references draft.submission,
  wording       int not null,
  signed_by     uuid not null,
  signer        text not null,
  signed_at     timestamptz not null,
  foreign key (draft_id, wording) references draft.wording
);

-- One series of numbers per unit, term and kind; papers of a congress have one for all kinds. `last` is the number given last.
create table draft.series (
  id        uuid primary key,
  unit_id   uuid not null references organization.unit,
  kind      text not null,
  term_from date not null,
  last      int not null default 0 check (last >= 0),
  first     int not null default 1 check (first > 0),
  starter   text not null default '',
  unique (unit_id, kind, term_from)
);

-- Each number that was given, once: to a paper, or kept by hand for one that is written elsewhere. It never goes away.
create table draft.number (
  series_id uuid not null references draft.series,
  number    int not null check (number > 0),
  reference text not null,
  given_by  uuid not null,
  giver     text not null,
  given_at  timestamptz not null,
  given_on  date not null,
  reserved  text not null default '',
  primary key (series_id, number)
);

create table draft.cancellation (
  series_id    uuid not null,
  number       int not null,
  reason       text not null check (reason <> ''),
  cancelled_by uuid not null,
  canceller    text not null,
  cancelled_at timestamptz not null,
  primary key (series_id, number),
  foreign key (series_id, number) references draft.number
);

create table draft.issue (
  draft_id    uuid primary key references draft.draft,
  series_id   uuid not null,
  number      int not null,
  document_id uuid not null unique references document.document,
  docx_id     uuid not null references file.stored_file,
  form_rule   uuid not null references draft.form_rule,
  issued_on   date not null,
  issued_by   uuid not null,
  issuer      text not null,
  issued_at   timestamptz not null,
  unique (series_id, number),
  foreign key (series_id, number) references draft.number
);

-- The scan with signature and seal, kept beside what was made here.
create table draft.sealed_copy (
  id        uuid primary key,
  draft_id  uuid not null references draft.issue,
  file_id   uuid not null references file.stored_file,
  added_by  uuid not null,
  adder     text not null,
  added_at  timestamptz not null
);
create index on draft.sealed_copy (draft_id, added_at desc);

revoke update, delete, truncate on draft.submission, draft.giving_back, draft.signing, draft.number, draft.cancellation,
  draft.issue, draft.sealed_copy from quantriet_app;
revoke delete, truncate on draft.series from quantriet_app;
