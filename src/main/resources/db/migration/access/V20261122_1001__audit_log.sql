-- Who did and read what: rows that the application may add and nobody may change.
create schema audit;

-- `xid` tells when a row's transaction is surely over, so that no late one is missed by a seal.
-- `address` and logins are keyed hashes; names and other personal values stand in their own tables only.
create table audit.event (
  id        uuid primary key,
  xid       xid8 not null default pg_current_xact_id(),
  at        timestamptz not null,
  actor     text not null,
  role      text,
  unit_id   uuid,
  unit_path ltree not null,
  action    text not null check (action <> ''),
  object    text not null,
  purpose   text,
  address   text,
  result    text not null check (result in ('DONE', 'REFUSED')),
  detail    text
);
create index on audit.event (xid, id);
create index on audit.event (at);
create index on audit.event (actor, at);
create index on audit.event (object, at);
create index on audit.event using gist (unit_path);

revoke update, delete, truncate on audit.event from quantriet_app;

-- Everybody adds; one reads what was done from within one's reach, the top of the tree also what the system itself did.
alter table audit.event enable row level security;
create policy add on audit.event for insert with check (true);
create policy within_scope on audit.event for select
  using (unit_path <@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or (unit_path = 'r' and current_setting('app.scope', true) ~ '^r\.[0-9a-z_]+$'));
create policy all_rows on audit.event for select to quantriet_auditor using (true);
