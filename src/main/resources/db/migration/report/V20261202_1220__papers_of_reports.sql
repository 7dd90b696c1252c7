-- The papers that were made of a report, in the module that drafts, signs, numbers and issues them. What it said when it was made stands in
-- the digest, so that one sees whether the report says otherwise since. Number, day and document are there once it was issued.
create table report.paper (
  draft_id    uuid primary key references draft.draft,
  report_id   uuid not null references report.report,
  digest      text not null,
  made_by     uuid not null,
  maker       text not null,
  made_at     timestamptz not null,
  document_id uuid references document.document,
  reference   text not null default '',
  issued_on   date,
  check (num_nulls(document_id, issued_on) in (0, 2))
);
create index on report.paper (report_id, made_at desc);
create index on report.paper (document_id);
revoke delete, truncate on report.paper from quantriet_app;
