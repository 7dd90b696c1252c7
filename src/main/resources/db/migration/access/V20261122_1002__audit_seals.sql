-- Blocks that seal the audit log: each names its predecessor and is signed with a key that the database never holds.

-- Numbers of transactions mean something within one cluster of PostgreSQL only.
alter table audit.event add column cluster bigint not null default 0;
alter table audit.event alter column cluster drop default;

-- A block holds every event whose transaction lies in [from_xid, to_xid) of its cluster; all of them were over when it was made.
-- `leaves` lists, for each event in the order of (xid, id), its id (16 bytes) and its hash (32).
create table audit.block (
  number    bigint primary key check (number > 0),
  cluster   bigint not null,
  from_xid  xid8 not null,
  to_xid    xid8 not null check (to_xid > from_xid),
  events    int not null check (events > 0),
  leaves    bytea not null,
  root      bytea not null check (length(root) = 32),
  sealed_at timestamptz not null,
  previous  bytea not null check (length(previous) = 32),
  hash      bytea not null check (length(hash) = 32),
  signature bytea not null
);

revoke update, delete, truncate on audit.block from quantriet_app;
