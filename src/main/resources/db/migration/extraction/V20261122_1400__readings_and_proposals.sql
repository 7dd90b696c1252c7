-- What was read from documents, and how persons review it. Whether a proposal is confirmed is not a flag: it is what its
-- last revision, written by somebody at a time, says.
create schema extraction;

-- One document under review.
create table extraction.review (
  document_id uuid primary key,
  unit_id     uuid not null references organization.unit,
  opened_at   timestamptz not null
);
create index on extraction.review (unit_id);

-- One run of an engine over one text. The last one is what the pages show.
create table extraction.reading (
  id          uuid primary key,
  document_id uuid not null references extraction.review,
  engine      text not null,
  text_digest text not null,
  read_at     timestamptz not null,
  unique (document_id, engine, text_digest)
);
create index on extraction.reading (document_id, read_at);

-- The engine could not read the text. Gone once it could.
create table extraction.reading_failure (
  document_id uuid primary key references extraction.review,
  reason      text not null,
  failed_at   timestamptz not null
);

-- Heading data: one row per field, several for recipients.
create table extraction.field (
  document_id   uuid not null references extraction.review,
  name          text not null,
  position      int not null,
  value         text not null,
  purpose       text not null default '',
  passage_start int,
  passage_end   int check (passage_end >= passage_start),
  doubts        text[] not null default '{}',
  primary key (document_id, name, position)
);

create table extraction.section (
  document_id   uuid not null references extraction.review,
  position      int not null,
  path          text not null,
  label         text not null,
  heading       text not null,
  passage_start int not null,
  passage_end   int not null check (passage_end >= passage_start),
  primary key (document_id, position)
);

-- What a person did in a review, once per identifier whatever is sent twice; undone as one.
create table extraction.step (
  id          uuid primary key,
  document_id uuid not null references extraction.review,
  deed        text not null,
  by_account  uuid not null,
  by_name     text not null,
  at          timestamptz not null
);
create index on extraction.step (document_id, at);

create table extraction.undoing (
  step_id   uuid primary key references extraction.step,
  undone_by uuid not null unique references extraction.step
);

create table extraction.proposal (
  id          uuid primary key,
  document_id uuid not null references extraction.review,
  split_from  uuid references extraction.proposal
);
create index on extraction.proposal (document_id);

-- A proposal as it stood from then on. Never changed; the key lets only one be the next. Without a step and an author the
-- engine wrote it. `quote` keeps the words of the passage, so that they are found again when the text is corrected.
create table extraction.revision (
  proposal_id   uuid not null references extraction.proposal,
  version       int not null check (version > 0),
  step_id       uuid references extraction.step,
  by_account    uuid,
  by_name       text not null default '',
  at            timestamptz not null,
  standing      text not null check (standing in ('OPEN', 'CONFIRMED', 'DROPPED', 'MERGED', 'DIVIDED', 'WITHDRAWN')),
  reason        text not null default '',
  merged_into   uuid references extraction.proposal,
  path          text not null,
  title         text not null,
  content       text not null,
  leads         text[] not null,
  coordinators  text[] not null,
  quantities    text[] not null,
  deadline      text not null check (deadline in ('FIXED', 'RECURRING', 'CONTINUOUS', 'ON_GUIDANCE', 'UNSPECIFIED')),
  deadline_text text not null default '',
  due_on        date,
  due_before    boolean not null default false,
  rule          text,
  waits_for     text not null default '',
  passage_start int not null,
  passage_end   int not null check (passage_end >= passage_start),
  quote         text not null,
  doubts        text[] not null default '{}',
  primary key (proposal_id, version),
  check ((standing = 'MERGED') = (merged_into is not null)),
  check (standing <> 'DROPPED' or reason <> ''),
  check (deadline <> 'FIXED' or due_on is not null)
);
create index on extraction.revision (step_id);

-- A review was finished: nothing changes until it is reopened.
create table extraction.completion (
  id          uuid primary key references extraction.step,
  document_id uuid not null references extraction.review
);
create index on extraction.completion (document_id);

create table extraction.reopening (
  completion_id uuid primary key references extraction.completion,
  step_id       uuid not null unique references extraction.step
);

-- Heading data confirmed by a person are no longer filled in by an engine.
create table extraction.field_confirmation (
  document_id uuid primary key references extraction.review,
  step_id     uuid not null references extraction.step
);
