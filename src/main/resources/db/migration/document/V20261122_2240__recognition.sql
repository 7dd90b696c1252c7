-- Recognition of scans (nhận dạng chữ): who asked for it and what came of it, the words of each page, and what people corrected.
--
-- A request waits or runs until it has ended. `taken_until` is how long the node that reads it may stay silent; afterwards
-- another one goes on with the next page. `pages` is 0 until the first page was drawn.
create table document.recognition (
  document_id uuid primary key references document.document,
  pages       int not null default 0,
  asker       text not null,
  asked_at    timestamptz not null,
  taken_until timestamptz,
  outcome     text check (outcome in ('DONE', 'NOTHING', 'CANCELLED')),
  ender       text not null default '',
  ended_at    timestamptz,
  check ((ended_at is null) = (outcome is null))
);
create index on document.recognition (asked_at) where ended_at is null;

-- As the machine read it; never changed. `turn`: by how many right angles the page had to be turned clockwise.
create table document.scan_page (
  document_id uuid not null references document.recognition,
  page        int not null check (page > 0),
  content     text not null,
  confidence  int not null check (confidence between 0 and 100),
  turn        int not null check (turn between 0 and 3),
  problem     text,
  read_at     timestamptz not null,
  primary key (document_id, page)
);

-- The last correction of a page is its text.
create table document.page_correction (
  document_id  uuid not null,
  page         int not null,
  number       int not null check (number > 0),
  content      text not null,
  corrected_by uuid not null,
  corrector    text not null,
  corrected_at timestamptz not null,
  primary key (document_id, page, number),
  foreign key (document_id, page) references document.scan_page
);

-- The text layer of a PDF that lost its marks or letters; recognition is offered.
alter table document.reading add column garbled boolean not null default false;
