-- What each person was told, until some time after they read it.
create schema notification;

create table notification.notice (
  id         uuid not null,
  account_id uuid not null,
  member_id  uuid not null references organization.member,
  kind       text not null check (kind <> ''),
  arguments  text[] not null,
  path       text not null check (path like '/%'),
  object     text not null check (object <> ''),
  told_at    timestamptz not null,
  read_at    timestamptz check (read_at >= told_at),
  primary key (id, account_id)
);
create index on notification.notice (member_id, object, told_at desc);
create index on notification.notice (member_id) where read_at is null;
create index on notification.notice (told_at);

-- Which kinds a person does not want to be told of any more, and since when.
create table notification.silence (
  member_id uuid not null references organization.member,
  kind      text not null,
  since     timestamptz not null,
  primary key (member_id, kind)
);

-- One's own rows and nobody else's, however far one's role reaches; jobs and listeners see all.
alter table notification.notice enable row level security;
create policy own on notification.notice
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or current_setting('app.scope', true) = 'r');

alter table notification.silence enable row level security;
create policy own on notification.silence
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or current_setting('app.scope', true) = 'r');
