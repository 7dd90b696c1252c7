-- Papers taken out of the register together: by whom, what for, and for how long the archive may be fetched.
create table exchange.parcel (
  id         uuid primary key,
  account_id uuid not null,
  member_id  uuid not null references organization.member,
  owner      text not null,
  role       text not null,
  unit_id    uuid not null references organization.unit,
  purpose    text not null check (purpose <> ''),
  state      text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'GONE')),
  total      int not null,
  done       int not null default 0,
  current    text not null default '',
  cancel     boolean not null default false,
  file_id    uuid references file.stored_file,
  size       bigint,
  asked_at   timestamptz not null,
  touched_at timestamptz not null,
  ends_at    timestamptz
);
create index on exchange.parcel (account_id, asked_at desc);

create table exchange.parcel_paper (
  parcel_id   uuid not null references exchange.parcel,
  place       int not null,
  member_id   uuid not null references organization.member,
  document_id uuid not null references document.document,
  primary key (parcel_id, place)
);

alter table exchange.parcel enable row level security;
create policy own on exchange.parcel
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));
alter table exchange.parcel_paper enable row level security;
create policy own on exchange.parcel_paper
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));
