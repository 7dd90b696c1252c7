-- Words of a subordinate's accepted report that were taken into the superior's: whose they were stays known.
create table report.merging (
  report_id uuid not null references report.report,
  source_id uuid not null references report.report check (source_id <> report_id),
  place     int not null,
  into_place int not null,
  merged_by uuid not null,
  merger    text not null,
  merged_at timestamptz not null,
  primary key (report_id, source_id, place),
  foreign key (source_id, place) references report.section,
  foreign key (report_id, into_place) references report.section
);
create index on report.merging (source_id, place);
create index on report.merging (report_id, into_place);
revoke update, delete, truncate on report.merging from quantriet_app;
