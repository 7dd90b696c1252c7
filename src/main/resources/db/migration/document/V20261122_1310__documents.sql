-- The register of papers: what each is, whose register it stands in, its text as read, and to whom it was delivered.
create schema document;

-- Words without case and marks, đ as d: what is typed without diacritics finds what is printed with them.
create text search configuration document.vi (copy = pg_catalog.simple);
alter text search configuration document.vi
  alter mapping for word, hword, hword_part, asciiword, asciihword, hword_asciipart with public.unaccent, pg_catalog.simple;

-- `unit_path` follows the unit of the register. The same file stands once in one register.
-- `reference_key` and `issuer_fold` are the printed words made comparable; they are no key: (issuer, term, type, number) is,
-- and terms are not known here, so a likely double is only pointed out.
create table document.document (
  id             uuid primary key,
  unit_id        uuid not null references organization.unit,
  unit_path      ltree not null,
  file_id        uuid not null references file.stored_file,
  file_name      text not null,
  sha256         char(64) not null,
  direction      text not null check (direction in ('INCOMING', 'OUTGOING', 'INTERNAL')),
  type           text,
  reference      text not null default '',
  reference_key  text not null default '',
  issued_on      date,
  place          text not null default '',
  issuer         text not null default '',
  issuer_fold    text not null default '',
  parent_body    text not null default '',
  title          text not null default '',
  arrival_number int check (arrival_number > 0),
  arrived_on     date,
  registered_by  uuid not null,
  registrar      text not null,
  registered_at  timestamptz not null,
  words          tsvector generated always as
                   (to_tsvector('document.vi', normalize(left(title || ' ' || reference || ' ' || issuer || ' ' || file_name, 20000), NFC))) stored,
  unique (unit_id, sha256)
);
create index on document.document using gist (unit_path);
create index on document.document (unit_id, registered_at desc);
create index on document.document (registered_at desc, id);
create index on document.document (reference_key) where reference_key <> '';
create index on document.document using gin (words);
create unique index arrival_number_once on document.document (unit_id, extract(year from arrived_on), arrival_number)
  where arrival_number is not null;

create table document.signature (
  document_id uuid not null references document.document on delete cascade,
  place       int not null,
  name        text not null,
  capacity    text not null,
  role        text not null,
  primary key (document_id, place)
);

create table document.recipient (
  document_id uuid not null references document.document on delete cascade,
  place       int not null,
  name        text not null,
  purpose     text not null,
  primary key (document_id, place)
);

-- What came of reading the original; until the row exists it is being read.
create table document.reading (
  document_id uuid primary key references document.document,
  outcome     text not null check (outcome in ('READABLE', 'SCAN', 'UNREADABLE')),
  reason      text,
  pages       int not null default 0,
  read_at     timestamptz not null
);

-- The text exactly as read: offsets in code points point into it. Search looks at the first quarter of a million characters.
create table document.text (
  document_id uuid primary key references document.reading,
  content     text not null,
  words       tsvector generated always as (to_tsvector('document.vi', normalize(left(content, 250000), NFC))) stored
);
create index on document.text using gin (words);

-- Somebody vouched for what is known of the paper, or corrected it; from the first row on no reader changes it any more.
create table document.revision (
  document_id uuid not null references document.document,
  revised_at  timestamptz not null,
  revised_by  uuid not null,
  reviser     text not null,
  changed     text not null,
  primary key (document_id, revised_at)
);

create table document.delivery (
  document_id uuid not null references document.document,
  unit_id     uuid not null references organization.unit,
  unit_path   ltree not null,
  sent_by     uuid not null,
  sender      text not null,
  sent_at     timestamptz not null,
  primary key (document_id, unit_id)
);
create index on document.delivery using gist (unit_path);
