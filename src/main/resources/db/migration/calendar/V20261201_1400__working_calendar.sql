-- Which days people work: the week, holidays that come each year, days that are off or worked in one year only, and what becomes of
-- a deadline on a day off. Rows are only ever added.
create schema calendar;

-- Days off of each week, 1 Monday to 7 Sunday, from a day on.
create table calendar.week (
  id          uuid primary key,
  valid_from  date not null,
  days_off    int[] not null check (days_off <@ array[1, 2, 3, 4, 5, 6, 7] and cardinality(days_off) < 7),
  source      text not null check (source <> ''),
  entered_by  uuid,
  enterer     text not null,
  entered_at  timestamptz not null
);
insert into calendar.week (id, valid_from, days_off, source, enterer, entered_at) values
  ('01938000-0000-7000-8000-000000000001', '1999-10-02', '{6,7}', 'Quyết định 188/1999/QĐ-TTg: tuần làm việc 40 giờ', '', '2026-12-01T00:00:00+07:00');

-- Holidays of the solar calendar, as RFC 5545 has them.
create table calendar.yearly_holiday (
  id          uuid primary key,
  name        text not null check (name <> ''),
  rule        text not null check (rule like 'FREQ=YEARLY%'),
  valid_from  date not null,
  source      text not null check (source <> '')
);
insert into calendar.yearly_holiday (id, name, rule, valid_from, source) values
  ('01938000-0000-7000-8000-000000000011', 'Tết Dương lịch', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1', '1995-01-01', 'Bộ luật Lao động 2019, Điều 112'),
  ('01938000-0000-7000-8000-000000000012', 'Ngày Chiến thắng', 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30', '1995-01-01', 'Bộ luật Lao động 2019, Điều 112'),
  ('01938000-0000-7000-8000-000000000013', 'Ngày Quốc tế lao động', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1', '1995-01-01', 'Bộ luật Lao động 2019, Điều 112'),
  ('01938000-0000-7000-8000-000000000014', 'Quốc khánh', 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2', '1995-01-01', 'Bộ luật Lao động 2019, Điều 112');

-- One day of one year: off (holidays of the lunar calendar, days exchanged or given for one that fell on a weekend) or worked instead.
create table calendar.special_day (
  id          uuid primary key,
  day         date not null,
  kind        text not null check (kind in ('OFF', 'WORKING')),
  name        text not null check (name <> ''),
  source      text not null check (source <> ''),
  certain     boolean not null,
  entered_by  uuid,
  enterer     text not null,
  entered_at  timestamptz not null
);
create index on calendar.special_day (day);

create table calendar.special_day_withdrawal (
  special_day_id uuid primary key references calendar.special_day,
  reason         text not null check (reason <> ''),
  withdrawn_by   uuid not null,
  withdrawer     text not null,
  withdrawn_at   timestamptz not null
);

-- What becomes of a deadline that falls on a day off, for deadlines from a day on.
create table calendar.shift (
  id          uuid primary key,
  kind        text not null check (kind in ('FIXED', 'RECURRING', 'CONTINUOUS')),
  shift       text not null check (shift in ('KEEP', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY')),
  valid_from  date not null,
  source      text not null check (source <> ''),
  entered_by  uuid,
  enterer     text not null,
  entered_at  timestamptz not null
);
insert into calendar.shift (id, kind, shift, valid_from, source, enterer, entered_at)
select ('01938000-0000-7000-8000-00000000002' || n)::uuid, kind, 'KEEP', '2020-01-01', 'Hạn do cấp trên ấn định, hệ thống không tự dời', '', '2026-12-01T00:00:00+07:00'
  from unnest(array['FIXED', 'RECURRING', 'CONTINUOUS']) with ordinality as k (kind, n);

revoke update, delete, truncate on calendar.week, calendar.yearly_holiday, calendar.special_day, calendar.special_day_withdrawal, calendar.shift
  from quantriet_app;

-- Tết and what is exchanged for it follow the yearly notice; what is not announced yet is marked as not certain.
insert into calendar.special_day (id, day, kind, name, source, certain, enterer, entered_at) values
  ('f2453e1a-faae-54d1-8f54-b5b6e4473142', '2024-02-08', 'OFF', 'Tết Nguyên đán Giáp Thìn', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('3a236b12-f630-5964-8b68-83d17cd8ddba', '2024-02-09', 'OFF', 'Tết Nguyên đán Giáp Thìn', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('1aae293d-306a-5011-8d4a-841c0a76c0d2', '2024-02-12', 'OFF', 'Tết Nguyên đán Giáp Thìn', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('c25e3645-0920-5763-be99-d5d146c4b944', '2024-02-13', 'OFF', 'Tết Nguyên đán Giáp Thìn', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('46e5ecf4-b482-54e4-b2f1-eee750ce27d4', '2024-02-14', 'OFF', 'Tết Nguyên đán Giáp Thìn', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('98189d04-6e27-50af-b0d5-f23f764def94', '2024-04-18', 'OFF', 'Giỗ Tổ Hùng Vương', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('e11f1f60-675c-5347-8255-5474c76f8b6c', '2024-04-29', 'OFF', 'Nghỉ hoán đổi dịp 30/4', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('30fc17e9-9442-5ae9-8304-f48bd3b206f7', '2024-05-04', 'WORKING', 'Làm bù ngày 29/4', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('d65bb7c7-14ed-5d7e-8c66-571e8585dc33', '2024-09-03', 'OFF', 'Quốc khánh', 'Thông báo nghỉ lễ, Tết năm 2024', true, '', '2026-12-01T00:00:00+07:00'),
  ('9ac40c81-3af7-532d-8e38-1c493eca01b7', '2025-01-27', 'OFF', 'Tết Nguyên đán Ất Tỵ', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('6279bd2e-2b88-542e-b6d8-f702dbf7a877', '2025-01-28', 'OFF', 'Tết Nguyên đán Ất Tỵ', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('ebfc3ac8-9672-578a-bdf7-0d46ab5f9cf3', '2025-01-29', 'OFF', 'Tết Nguyên đán Ất Tỵ', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('688d1370-5ce5-535b-a634-1b8792f0e54c', '2025-01-30', 'OFF', 'Tết Nguyên đán Ất Tỵ', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('930f8a51-077b-5401-ba43-5ca110460356', '2025-01-31', 'OFF', 'Tết Nguyên đán Ất Tỵ', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('ae4cd481-f86d-5457-81ee-e02adc026af9', '2025-04-07', 'OFF', 'Giỗ Tổ Hùng Vương', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('ef1de746-2cac-52b3-a1c3-be7577419230', '2025-04-26', 'WORKING', 'Làm bù ngày 2/5', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('e1ad3703-1491-54a2-b16d-40bc7066a0a4', '2025-05-02', 'OFF', 'Nghỉ hoán đổi dịp 30/4', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('f2005975-2118-5812-bea7-24ceed95393a', '2025-09-01', 'OFF', 'Quốc khánh', 'Thông báo nghỉ lễ, Tết năm 2025', true, '', '2026-12-01T00:00:00+07:00'),
  ('1932f460-7899-555a-bce9-a5f2f24a3104', '2026-01-02', 'OFF', 'Nghỉ hoán đổi dịp Tết Dương lịch', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('3e7cec39-b502-5734-9c24-e76a37e79e79', '2026-01-10', 'WORKING', 'Làm bù ngày 2/1', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('c2b6bea8-ae55-5c0f-9388-6c3ee773fbd0', '2026-02-16', 'OFF', 'Tết Nguyên đán Bính Ngọ', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('ec5719b5-cd93-59e2-8faa-1324fac7198e', '2026-02-17', 'OFF', 'Tết Nguyên đán Bính Ngọ', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('5dbc131c-3090-5f10-937b-75bad0f9a6b4', '2026-02-18', 'OFF', 'Tết Nguyên đán Bính Ngọ', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('53f6b727-867b-5f94-b7f1-9c437c227a7e', '2026-02-19', 'OFF', 'Tết Nguyên đán Bính Ngọ', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('b81f10e3-1ebb-5244-b656-8ff9a8dee4b2', '2026-02-20', 'OFF', 'Tết Nguyên đán Bính Ngọ', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('830f6e80-fcbf-5c35-90a4-424d5a2631cf', '2026-04-27', 'OFF', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('429eb7eb-65a1-5035-adaf-5fa934e22530', '2026-08-22', 'WORKING', 'Làm bù ngày 31/8', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('4ed9b418-5287-5561-a5d6-52fb2c43dcaf', '2026-08-31', 'OFF', 'Nghỉ hoán đổi dịp Quốc khánh', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('28f12261-e703-5db4-a6c6-c83deb34e86b', '2026-09-01', 'OFF', 'Quốc khánh', 'Thông báo nghỉ lễ, Tết năm 2026', true, '', '2026-12-01T00:00:00+07:00'),
  ('e9fd194c-d591-5938-9276-f22593a428f7', '2027-02-05', 'OFF', 'Tết Nguyên đán Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('6ed3bbc7-9328-5177-bf8b-967af15347a1', '2027-02-06', 'OFF', 'Tết Nguyên đán Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('363e2cb9-121a-5c88-b6dd-7d7b1f4e1ce8', '2027-02-07', 'OFF', 'Tết Nguyên đán Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('ebb6fae1-6ffd-51b2-b06b-e12e2ca3d708', '2027-02-08', 'OFF', 'Tết Nguyên đán Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('da3b3ee8-c626-56aa-b92e-381f8ebb5d9d', '2027-02-09', 'OFF', 'Tết Nguyên đán Đinh Mùi', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('9af12b6b-5f0a-5f95-819f-01aa08d19da3', '2027-02-10', 'OFF', 'Nghỉ bù ngày 6/2', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('b0f2047e-b780-5dd5-a5b7-888a9237a891', '2027-02-11', 'OFF', 'Nghỉ bù ngày 7/2', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('cfb0b5ad-7051-541f-aed3-7d24aaabb282', '2027-04-16', 'OFF', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('c3202b8f-648d-5687-acc0-544faae4c13b', '2027-05-03', 'OFF', 'Nghỉ bù ngày 1/5', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('b194aa97-2a72-52d3-91e4-07360052be3f', '2027-09-03', 'OFF', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('b99cdfff-7456-5ea4-80a9-318102460e9e', '2028-01-03', 'OFF', 'Nghỉ bù ngày 1/1', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('103ad663-ba58-579a-8530-f9ef3ba710a5', '2028-01-25', 'OFF', 'Tết Nguyên đán Mậu Thân', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('c56c2d1e-5114-55a7-86d4-f0f68e5ca14b', '2028-01-26', 'OFF', 'Tết Nguyên đán Mậu Thân', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('974f2015-fa51-5e63-982d-6f29fdbc74fc', '2028-01-27', 'OFF', 'Tết Nguyên đán Mậu Thân', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('94cb87f8-130d-532d-a89e-c8a04aa5cc40', '2028-01-28', 'OFF', 'Tết Nguyên đán Mậu Thân', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('3ae0ae5e-7794-5325-823f-7edf535d2e50', '2028-01-29', 'OFF', 'Tết Nguyên đán Mậu Thân', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('051f6d4d-834c-5a62-8dc3-d78b35b598ef', '2028-01-31', 'OFF', 'Nghỉ bù ngày 29/1', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('0052ea89-c2db-5941-a6cb-05a742e4b508', '2028-04-04', 'OFF', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('af1910e5-191a-543e-b486-5cd85cb0c6c6', '2028-05-02', 'OFF', 'Nghỉ bù ngày 30/4', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('ae44ae0e-55d5-555e-b162-372c5c5f7085', '2028-09-03', 'OFF', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('8fd0f3aa-c33b-58ee-a11b-24727fd131a6', '2028-09-04', 'OFF', 'Nghỉ bù ngày 2/9', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('be2903bb-aa54-5852-935d-75d4fffbaf88', '2028-09-05', 'OFF', 'Nghỉ bù ngày 3/9', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('e1dcffc0-0431-5b03-897f-4ab05474d45f', '2029-02-12', 'OFF', 'Tết Nguyên đán Kỷ Dậu', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('d445d3c3-fa94-5774-8d1f-3ad47ed3f91d', '2029-02-13', 'OFF', 'Tết Nguyên đán Kỷ Dậu', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('480a9da5-be38-57c7-a998-4e30e738bb17', '2029-02-14', 'OFF', 'Tết Nguyên đán Kỷ Dậu', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('0d4e7e4d-c535-5260-b144-7d5080cd9a84', '2029-02-15', 'OFF', 'Tết Nguyên đán Kỷ Dậu', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('96e9fa8b-9414-5079-818a-7401714a8e30', '2029-02-16', 'OFF', 'Tết Nguyên đán Kỷ Dậu', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('fd77f63d-89f7-510b-8c21-fdfae2cb9173', '2029-04-23', 'OFF', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('339bcfb9-f5d1-5f4e-b2f3-9c097710db60', '2029-09-03', 'OFF', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('65498683-cf0a-5d35-b8ff-0bb930caeb28', '2029-09-04', 'OFF', 'Nghỉ bù ngày 2/9', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('ffc9c2a7-7d3b-537b-895f-106b0211b93b', '2030-02-01', 'OFF', 'Tết Nguyên đán Canh Tuất', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('64f5de14-9b9a-546b-807a-977e55d93e47', '2030-02-02', 'OFF', 'Tết Nguyên đán Canh Tuất', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('ddedfe85-c0d5-5cda-96eb-ff2b11f57302', '2030-02-03', 'OFF', 'Tết Nguyên đán Canh Tuất', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('6d87f1a6-9d7f-5d53-8983-3495d15b9da1', '2030-02-04', 'OFF', 'Tết Nguyên đán Canh Tuất', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('42e3daed-397e-5fb0-93cc-7397ff12337b', '2030-02-05', 'OFF', 'Tết Nguyên đán Canh Tuất', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('188a9965-c63e-5805-b18b-439f867a4c76', '2030-02-06', 'OFF', 'Nghỉ bù ngày 2/2', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('f9d9d1b1-434e-5d60-bdf9-b5f8834c69af', '2030-02-07', 'OFF', 'Nghỉ bù ngày 3/2', 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù), chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('ad620cf5-44b8-5e3d-8ab4-b451cdf7b6eb', '2030-04-12', 'OFF', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00'),
  ('fb2d76fd-827b-54e1-ba36-5431edc11e76', '2030-09-03', 'OFF', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112; ngày âm lịch tính theo múi giờ +7, chờ thông báo của năm', false, '', '2026-12-01T00:00:00+07:00');
