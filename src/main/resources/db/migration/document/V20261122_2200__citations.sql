-- Which papers a paper names, and what it has to do with them (viện dẫn, quan hệ).
--
-- `adder` is empty for what a machine read. `settled_at` says that a person told which paper is meant: `target_id`, or none
-- of those in the registers. Whatever nobody settled is matched by its name each time it is asked, so that a paper that
-- arrives later is linked by itself.
create table document.citation (
  id            uuid primary key,
  document_id   uuid not null references document.document on delete cascade,
  place         int not null,
  type          text,
  reference     text not null,
  reference_key text not null,
  issued_on     date,
  issuer        text not null,
  relation      text not null check (relation in ('BASIS', 'IMPLEMENTS', 'CONCLUDES_ON', 'CONTINUES', 'AMENDS', 'REPLACES', 'REPEALS', 'MENTIONS')),
  words         text not null,
  passage_start int,
  passage_end   int,
  added_by      uuid,
  adder         text not null default '',
  target_id     uuid references document.document,
  settler       text not null default '',
  settled_at    timestamptz,
  check ((passage_start is null) = (passage_end is null)),
  check (target_id is null or settled_at is not null)
);
create index on document.citation (document_id, place);
create index on document.citation (reference_key) where reference_key <> '';
create index on document.citation (target_id) where target_id is not null;
