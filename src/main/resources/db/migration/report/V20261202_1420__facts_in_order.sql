-- The list behind a figure begins with the latest: a page of it is read in this order, and no more.
create index on report.fact (measure, day desc, id);
