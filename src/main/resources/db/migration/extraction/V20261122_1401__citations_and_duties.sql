-- The text that was read stays beside the reading: passages point into it, also after the text was corrected elsewhere.
-- Whether heading data were confirmed is known to the register of documents.
alter table extraction.review add foreign key (document_id) references document.document;
alter table extraction.revision add column confidence double precision not null default 1 check (confidence between 0 and 1);
alter table extraction.reading add column text text not null default '';
drop table extraction.field_confirmation;

-- Mentions of other documents.
create table extraction.citation (
  id            uuid primary key,
  document_id   uuid not null references extraction.review,
  words         text not null,
  type          text not null,
  number        text not null,
  issued_on     date,
  issuer        text not null,
  relation      text not null check (relation in ('BASIS', 'IMPLEMENTS', 'CONCLUDES_ON', 'CONTINUES', 'AMENDS', 'REPLACES', 'REPEALS', 'MENTIONS')),
  count         int not null default 1,
  passage_start int not null,
  passage_end   int not null check (passage_end >= passage_start),
  doubts        text[] not null default '{}'
);
create index on extraction.citation (document_id);

-- Duties to report: who, to whom, how often.
create table extraction.duty (
  id            uuid primary key,
  document_id   uuid not null references extraction.review,
  words         text not null,
  who           text not null,
  addressee     text not null,
  cycles        text[] not null,
  due_on        date,
  passage_start int not null,
  passage_end   int not null check (passage_end >= passage_start),
  doubts        text[] not null default '{}'
);
create index on extraction.duty (document_id);

-- What a person said of a citation or a duty; the last one holds. What was ruled on is not replaced by a later reading.
create table extraction.citation_ruling (
  citation_id uuid not null references extraction.citation,
  step_id     uuid not null references extraction.step,
  by_name     text not null,
  at          timestamptz not null,
  kept        boolean not null,
  relation    text not null,
  primary key (citation_id, step_id)
);

create table extraction.duty_ruling (
  duty_id   uuid not null references extraction.duty,
  step_id   uuid not null references extraction.step,
  by_name   text not null,
  at        timestamptz not null,
  kept      boolean not null,
  who       text not null,
  addressee text not null,
  cycles    text[] not null,
  primary key (duty_id, step_id)
);
