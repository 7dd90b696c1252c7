-- A notice may come into the inbox long after it was told of: a mail takes what came in, not what was told since the last one.
alter table notification.notice add column entered_at timestamptz not null default clock_timestamp();
update notification.notice set entered_at = told_at;

insert into notification.setting (name, value, valid_from) values ('ADDRESSES_A_DAY', 5, '2020-01-01');
