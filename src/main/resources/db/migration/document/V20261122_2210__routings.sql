-- How a paper came, and who deals with it: routing notes (bút phê, chuyển) and what came of them.
alter table document.document add column channel text not null default 'ELECTRONIC' check (channel in ('ELECTRONIC', 'PAPER'));

-- The last note tells who holds the paper now.
create table document.routing (
  id          uuid primary key,
  document_id uuid not null references document.document,
  lead_id     uuid not null references organization.unit,
  note        text not null,
  due_on      date,
  routed_by   uuid not null,
  router      text not null,
  routed_at   timestamptz not null
);
create index on document.routing (document_id, routed_at desc, id desc);
create index on document.routing (lead_id);

create table document.routing_helper (
  routing_id uuid not null references document.routing,
  unit_id    uuid not null references organization.unit,
  primary key (routing_id, unit_id)
);

-- The unit that led says that it is done, once.
create table document.handling (
  routing_id uuid primary key references document.routing,
  outcome    text not null,
  handled_by uuid not null,
  handler    text not null,
  handled_at timestamptz not null
);
