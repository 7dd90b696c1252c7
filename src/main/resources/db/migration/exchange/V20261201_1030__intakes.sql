-- Files handed in together for a register: looked at first, filed one by one, with what came of each. The archive is kept,
-- encrypted, only until the work is over.
create schema exchange;

create table exchange.intake (
  id          uuid primary key,
  account_id  uuid not null,
  member_id   uuid not null references organization.member,
  owner       text not null,
  role        text not null,
  unit_id     uuid not null references organization.unit,
  name        text not null,
  file_id     uuid references file.stored_file,
  direction   text not null check (direction in ('INCOMING', 'OUTGOING', 'INTERNAL')),
  arrived_on  date,
  channel     text not null check (channel in ('ELECTRONIC', 'PAPER')),
  state       text not null check (state in ('CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  checked     boolean not null default false,
  reason      text not null default '',
  cancel      boolean not null default false,
  uploaded_at timestamptz not null,
  touched_at  timestamptz not null,
  finished_at timestamptz
);
create index on exchange.intake (account_id, uploaded_at desc);
create index on exchange.intake (touched_at) where state in ('CHECKING', 'RUNNING');

-- A file of an intake: what its list says of it, and where it stands. `document_id` is the paper it became, or is a double of.
create table exchange.intake_item (
  intake_id   uuid not null references exchange.intake on delete cascade,
  place       int not null,
  member_id   uuid not null references organization.member,
  path        text not null,
  size        bigint not null,
  media_type  text not null default '',
  sha256      text not null default '',
  verdict     text not null check (verdict in ('WAITING', 'READY', 'THERE', 'TWICE', 'REFUSED', 'FILED')),
  reason      text not null default '',
  argument    text not null default '',
  remark      text not null default '',
  type        text,
  reference   text not null default '',
  issued_on   date,
  issuer      text not null default '',
  title       text not null default '',
  document_id uuid references document.document,
  primary key (intake_id, place)
);
create index on exchange.intake_item (intake_id, sha256);
create index on exchange.intake_item (intake_id, verdict, place);
create index on exchange.intake_item (document_id) where document_id is not null;

-- Lines of the list that name no file.
create table exchange.intake_stray (
  intake_id uuid not null references exchange.intake on delete cascade,
  line      int not null,
  member_id uuid not null references organization.member,
  path      text not null,
  primary key (intake_id, line)
);

alter table exchange.intake enable row level security;
create policy own on exchange.intake
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));
alter table exchange.intake_item enable row level security;
create policy own on exchange.intake_item
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));
alter table exchange.intake_stray enable row level security;
create policy own on exchange.intake_stray
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));
