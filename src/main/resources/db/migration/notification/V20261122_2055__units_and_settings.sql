-- For which unit somebody was told, so that opening a notice can offer the role held there; and how long notices are kept.
alter table notification.notice add column unit_id uuid references organization.unit;

-- Numbers that an installation may set, each valid from a day on.
create table notification.setting (
  name       text not null,
  value      int not null check (value > 0),
  valid_from date not null,
  primary key (name, valid_from)
);
insert into notification.setting (name, value, valid_from) values
  ('KEPT_DAYS_AFTER_READING', 90, '2020-01-01'),
  ('KEPT_DAYS_AFTER_TELLING', 365, '2020-01-01');
