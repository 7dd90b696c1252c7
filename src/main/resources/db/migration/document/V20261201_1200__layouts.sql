-- Where the words of a text stand on the pages of its original (chỗ trên trang), so that a sentence leads to its line on the page.
--
-- Seven numbers for each printed line: first and last code point of the text (the end exclusive), page, and the box from the left
-- and the top in ten-thousandths of the page. Of formats without pages there is no row.
create table document.layout (
  document_id uuid primary key references document.document,
  places      int[] not null check (cardinality(places) % 7 = 0 and cardinality(places) > 0)
);

-- The same of a recognised page: code points of its own words as the machine read them, all on page 1.
alter table document.scan_page add column places int[] not null default '{}' check (cardinality(places) % 7 = 0);
