-- Who wants a mail with what is unread, how often and at which address. Nothing is sent before its owner has shown that the address is
-- theirs, and nothing after they stopped it.
create table notification.mail_choice (
  id           uuid primary key,
  account_id   uuid not null,
  member_id    uuid not null references organization.member,
  address      text not null check (address like '%_@_%'),
  rhythm       text not null check (rhythm in ('DAILY', 'WEEKLY')),
  chosen_at    timestamptz not null,
  confirmed_at timestamptz check (confirmed_at >= chosen_at),
  stopped_at   timestamptz check (stopped_at >= chosen_at),
  sent_on      date,
  sent_until   timestamptz not null
);
create unique index on notification.mail_choice (member_id) where stopped_at is null;
create index on notification.mail_choice (rhythm, sent_on) where stopped_at is null and confirmed_at is not null;

alter table notification.mail_choice enable row level security;
create policy own on notification.mail_choice
  using (member_id = nullif(current_setting('app.member', true), '')::uuid
         or current_setting('app.scope', true) = 'r');

-- 1: mails may carry titles of work; 2: only what kind of thing happened. Weekly ones go out on this day, 1 Monday to 7 Sunday.
insert into notification.setting (name, value, valid_from) values
  ('TITLES_IN_MAILS', 1, '2020-01-01'),
  ('WEEKLY_MAIL_ON', 1, '2020-01-01'),
  ('LINES_IN_A_MAIL', 40, '2020-01-01');
