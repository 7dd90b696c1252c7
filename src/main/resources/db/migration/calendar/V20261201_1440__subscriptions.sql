-- Secret addresses at which calendar programs read what is due, without sign-in. Only a hash of the secret is kept; what comes out is
-- what the person may see at that moment.
create table calendar.subscription (
  id           uuid primary key,
  account_id   uuid not null,
  member_id    uuid not null references organization.member,
  unit_id      uuid references organization.unit,
  titles       boolean not null,
  secret_hash  bytea not null unique check (length(secret_hash) = 32),
  created_at   timestamptz not null,
  revoked_at   timestamptz check (revoked_at >= created_at),
  read_on      date,
  content_hash text not null default '',
  changed_at   timestamptz not null
);
create index on calendar.subscription (member_id);
create index on calendar.subscription (unit_id);

-- One's own rows and nobody else's; the feed finds its row under a system scope.
alter table calendar.subscription enable row level security;
create policy own on calendar.subscription
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or current_setting('app.scope', true) = 'r');

-- Numbers that an installation may set, each valid from a day on.
create table calendar.setting (
  name       text not null,
  value      int not null check (value > 0),
  valid_from date not null,
  primary key (name, valid_from)
);
insert into calendar.setting (name, value, valid_from) values
  ('MOST_SUBSCRIPTIONS', 10, '2020-01-01'),
  ('TITLES_IN_FEEDS', 1, '2020-01-01'),
  ('FEED_DAYS_AHEAD', 400, '2020-01-01'),
  ('FEED_DAYS_BACK', 60, '2020-01-01');
