-- What documents are found by (tìm kiếm): one entry each, made by the program and made again when title or text change.
--
-- `keys` are syllables, pairs of syllables, symbols, type and day, as `SearchKeys` makes them; `folded` are the syllables in their
-- order, to see whether a longer phrase stands together; `day` is when the paper was issued, else registered. An entry of another
-- `version` than the program's is made anew in the background, as is one that is missing: this migration takes no time.
create table document.search_entry (
  document_id uuid primary key references document.document on delete cascade,
  day         date not null,
  folded      text not null,
  keys        tsvector not null,
  version     smallint not null
);

-- Without a list of pending entries, or the search after a filing would have to read it from end to end.
create index search_entry_keys on document.search_entry using gin (keys) with (fastupdate = off);

-- How often a key occurs is asked of the index, never of statistics.
alter table document.search_entry alter column keys set statistics 0;
alter table document.search_entry alter column folded set statistics 0;

alter table document.text drop column words;
alter table document.document drop column words;

create index on document.document (issued_on desc nulls last, id desc);
