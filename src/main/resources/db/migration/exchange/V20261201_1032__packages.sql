-- edXML packages that came: what they say of their paper, their files, through whom they went, and what a person decided where they
-- ask for something.
create table exchange.package (
  id          uuid primary key,
  unit_id     uuid not null references organization.unit,
  name        text not null,
  organ       text not null check (organ <> ''),
  organ_name  text not null,
  code        text not null check (code <> ''),
  reference   text not null,
  issued_on   date,
  subject     text not null,
  due_on      date,
  priority    int not null check (priority between 0 and 3),
  business    text not null check (business in ('NEW', 'RECALL', 'UPDATE', 'REPLACE')),
  reason      text not null,
  target      text not null,
  signed      boolean not null,
  document_id uuid references document.document,
  received_by uuid not null,
  receiver    text not null,
  received_at timestamptz not null,
  unique (unit_id, organ, code, business)
);
create index on exchange.package (unit_id, received_at desc);
create index on exchange.package (document_id) where document_id is not null;

create table exchange.package_file (
  package_id uuid not null references exchange.package,
  place      int not null,
  cid        text not null,
  name       text not null,
  media_type text not null,
  size       bigint not null,
  file_id    uuid references file.stored_file,
  primary key (package_id, place)
);

create table exchange.package_trace (
  package_id uuid not null references exchange.package,
  place      int not null,
  organ      text not null,
  at         text not null,
  primary key (package_id, place)
);

create table exchange.package_decision (
  package_id uuid primary key references exchange.package,
  accepted   boolean not null,
  reason     text not null,
  decided_by uuid not null,
  decider    text not null,
  decided_at timestamptz not null
);
revoke update, delete, truncate on exchange.package_decision, exchange.package_trace from quantriet_app;

-- What a request says of the paper that it brings, until somebody takes it up.
create table exchange.package_description (
  package_id uuid primary key references exchange.package,
  type_name  text not null,
  place      text not null,
  in_charge  text not null,
  signer     text not null,
  capacity   text not null,
  role       text not null,
  recipients text[] not null
);

-- Under which id a unit exchanges papers, from a day on.
create table exchange.organ (
  unit_id    uuid not null references organization.unit,
  valid_from date not null,
  organ      text not null check (organ <> ''),
  set_by     uuid not null,
  setter     text not null,
  set_at     timestamptz not null,
  primary key (unit_id, valid_from)
);
