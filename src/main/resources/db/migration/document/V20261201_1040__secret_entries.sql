-- Of a paper with a mark of secrecy the register holds its number and its holder, and nothing that tells what it is about.

-- Numbers that an installation may set, each valid from a day on; `source` is shown to people.
create table document.setting (
  name       text not null,
  value      int not null check (value >= 0),
  valid_from date not null,
  source     text not null,
  primary key (name, valid_from)
);
insert into document.setting (name, value, valid_from, source) values
  ('ROUTING_DUE_DAYS', 10, '2020-01-01', 'Lệ thường của văn phòng cấp ủy khi văn bản không ghi hạn'),
  ('ROUTING_DUE_MOVES', 1, '2020-01-01', 'Lệ thường của văn phòng cấp ủy: hạn rơi vào ngày nghỉ thì chuyển sang thứ Hai'),
  ('SECRET_ENTRIES', 1, '2020-01-01', 'Luật Bảo vệ bí mật nhà nước: nội dung không lên mạng; sổ chỉ ghi số và người giữ');

-- Degrees of secrecy as the law names them, each from a day on.
create table document.secrecy_degree (
  code       text not null,
  rank       int not null,
  name       text not null,
  name_en    text not null,
  valid_from date not null,
  valid_to   date,
  source     text not null,
  primary key (code, valid_from)
);
insert into document.secrecy_degree (code, rank, name, name_en, valid_from, valid_to, source) values
  ('PLAIN', 1, 'Mật', 'Confidential', '2020-07-01', '2026-02-28', 'Luật Bảo vệ bí mật nhà nước 29/2018/QH14'),
  ('HIGH', 2, 'Tối mật', 'Secret', '2020-07-01', '2026-02-28', 'Luật Bảo vệ bí mật nhà nước 29/2018/QH14'),
  ('TOP', 3, 'Tuyệt mật', 'Top secret', '2020-07-01', '2026-02-28', 'Luật Bảo vệ bí mật nhà nước 29/2018/QH14'),
  ('PLAIN', 1, 'Mật', 'Confidential', '2026-03-01', null, 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15'),
  ('HIGH', 2, 'Tối mật', 'Secret', '2026-03-01', null, 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15'),
  ('TOP', 3, 'Tuyệt mật', 'Top secret', '2026-03-01', null, 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15');

-- No title, no text, no file: there is no column for them. `refused_id` is the upload that was refused and lent its arrival number.
create table document.secret_entry (
  id             uuid primary key,
  unit_id        uuid not null references organization.unit,
  unit_path      ltree not null,
  direction      text not null check (direction in ('INCOMING', 'OUTGOING')),
  arrival_number int check (arrival_number > 0),
  arrived_on     date,
  reference      text not null check (reference <> ''),
  reference_key  text not null,
  issued_on      date,
  issuer         text not null,
  degree         text not null,
  copies         int not null check (copies between 1 and 1000),
  pages          int not null check (pages between 1 and 10000),
  refused_id     uuid unique references document.document,
  entered_by     uuid not null,
  enterer        text not null,
  entered_at     timestamptz not null,
  check ((direction = 'INCOMING') = (arrival_number is not null and arrived_on is not null))
);
create index on document.secret_entry (unit_id, entered_at desc);
create unique index secret_number_once on document.secret_entry (unit_id, extract(year from arrived_on), arrival_number)
  where arrival_number is not null;
create unique index secret_paper_once on document.secret_entry (unit_id, direction, reference_key, issuer, coalesce(issued_on, '0001-01-01'));

-- Only the register's own unit, not even those above it.
alter table document.secret_entry enable row level security;
create policy own_unit on document.secret_entry
  using (unit_path = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

-- Who held it since when; the last row tells where it is now, or that it was given back or destroyed.
create table document.secret_holding (
  id         uuid primary key,
  entry_id   uuid not null references document.secret_entry,
  unit_path  ltree not null,
  unit_id    uuid not null references organization.unit,
  kind       text not null check (kind in ('HELD', 'RETURNED', 'DESTROYED')),
  member_id  uuid references organization.member,
  holder     text not null,
  post       text not null,
  since      date not null,
  entered_by uuid not null,
  enterer    text not null,
  entered_at timestamptz not null,
  check ((kind = 'HELD') = (holder <> '' or post <> ''))
);
create index on document.secret_holding (entry_id, since desc, id desc);
alter table document.secret_holding enable row level security;
create policy own_unit on document.secret_holding
  using (unit_path = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[])
         or 'r'::ltree = any (string_to_array(nullif(current_setting('app.scope', true), ''), ',')::ltree[]));

revoke update, delete, truncate on document.secret_holding from quantriet_app;
grant update (unit_path) on document.secret_holding to quantriet_app;
