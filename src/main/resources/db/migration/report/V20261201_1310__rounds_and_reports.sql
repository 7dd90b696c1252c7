-- Who asks whom for a report of which period by when, and the reports: words with figures, each kept with what it was counted from.

-- What a report begins with, per family of reports and level of the unit; of several the latest that is valid at the period's end holds.
create table report.template (
  id         uuid primary key,
  family     text not null,
  level      text not null check (level in ('ANY', 'COMMITTEE_BODY', 'CELL', 'ADVISORY_BODY', 'MASS_ORGANIZATION')),
  valid_from date not null,
  name       text not null check (name <> ''),
  setter     text not null default '',
  set_by     uuid,
  set_at     timestamptz not null default now(),
  unique (family, level, valid_from)
);

-- In the body `{TURN_DUE}` stands for a figure, `{TURN_DUE.BEFORE}` for that of the period before, `{TURN_DUE.ALONE}` for the unit alone,
-- `{meetings}` for one that units state; a line `| TURN_DUE | TURN_LATE` is a table with a row for each unit directly below.
create table report.template_section (
  template_id uuid not null references report.template,
  place       int not null,
  heading     text not null check (heading <> ''),
  guidance    text not null,
  body        text not null,
  primary key (template_id, place)
);
revoke update, delete, truncate on report.template, report.template_section from quantriet_app;

-- Every so often a unit asks those directly below it; valid from a day on, until a later row of the same kind.
create table report.round_rule (
  id         uuid primary key,
  unit_id    uuid not null references organization.unit,
  kind       text not null check (kind in ('SIX_MONTHS', 'YEAR')),
  valid_from date not null,
  active     boolean not null,
  family     text not null,
  due_days   int not null check (due_days between 0 and 120),
  set_by     uuid not null,
  setter     text not null,
  set_at     timestamptz not null
);
create index on report.round_rule (unit_id, kind, valid_from desc, set_at desc);
revoke update, delete, truncate on report.round_rule from quantriet_app;

create table report.round (
  id        uuid primary key,
  unit_id   uuid not null references organization.unit,
  kind      text not null check (kind in ('SIX_MONTHS', 'YEAR', 'AD_HOC', 'END_OF_CAMPAIGN')),
  title     text not null check (title <> ''),
  from_day  date not null,
  to_day    date not null check (to_day >= from_day),
  due_on    date not null,
  family    text not null,
  note      text not null,
  upper_id  uuid references report.round,
  rule_id   uuid references report.round_rule,
  opened_by uuid,
  opener    text not null,
  opened_at timestamptz not null
);
create index on report.round (unit_id, due_on desc);
create index on report.round (upper_id);
create index on report.round (due_on);

-- One unit owes a report of the round; it is called as it was then.
create table report.obligation (
  round_id  uuid not null references report.round,
  unit_id   uuid not null references organization.unit,
  unit_name text not null,
  primary key (round_id, unit_id)
);
create index on report.obligation (unit_id);
revoke update, delete, truncate on report.round, report.obligation from quantriet_app;

-- Somebody was reminded: by the clock once per kind, or by the superior once a day.
create table report.reminder (
  round_id    uuid not null,
  unit_id     uuid not null,
  kind        text not null check (kind in ('DUE_SOON', 'OVERDUE', 'URGED')),
  day         date not null,
  reminder    text not null,
  reminded_at timestamptz not null,
  primary key (round_id, unit_id, kind, day),
  foreign key (round_id, unit_id) references report.obligation
);

-- `known_at` and `tree_id`: as the ledger and the tree were known when its figures were counted last.
create table report.report (
  id         uuid primary key,
  round_id   uuid not null,
  unit_id    uuid not null references organization.unit,
  version    int not null default 0,
  tree_id    uuid not null references report.tree,
  tree_before_id uuid not null references report.tree,
  known_at   timestamptz not null,
  begun_by   uuid not null,
  beginner   text not null,
  begun_at   timestamptz not null,
  saver      text not null default '',
  saved_at   timestamptz,
  unique (round_id, unit_id),
  foreign key (round_id, unit_id) references report.obligation
);
create index on report.report (unit_id);
create index on report.report (tree_id);
create index on report.report (tree_before_id);

-- In the words `⟦2⟧` stands for figure 2, `⟦T1⟧` for table 1.
create table report.section (
  report_id uuid not null references report.report,
  place     int not null,
  heading   text not null,
  guidance  text not null,
  words     text not null,
  primary key (report_id, place)
);

-- A figure as it was counted; those of a table say where in it they stand. What nobody stated yet is not there.
create table report.figure (
  report_id   uuid not null references report.report,
  number      int not null,
  measure     text not null,
  unit_id     uuid not null references organization.unit,
  unit_name   text not null,
  reach       text not null check (reach in ('SUBTREE', 'ALONE', 'BELOW')),
  before      boolean not null,
  from_day    date not null,
  to_day      date not null,
  counted     bigint not null,
  grid        int,
  grid_row    int,
  grid_column int,
  primary key (report_id, number),
  check (num_nulls(grid, grid_row, grid_column) in (0, 3))
);

-- The author says a figure otherwise than counted, and why; both stay visible. Without a number the counted one holds again.
create table report.override (
  id        uuid primary key,
  report_id uuid not null,
  number    int not null,
  said      bigint check (said >= 0),
  reason    text not null check (reason <> ''),
  said_by   uuid not null,
  sayer     text not null,
  said_at   timestamptz not null,
  foreign key (report_id, number) references report.figure
);
create index on report.override (report_id, number, said_at desc, id desc);

-- What happened to a report, one after the other; the last says where it stands.
create table report.step (
  id        uuid primary key,
  report_id uuid not null references report.report,
  kind      text not null check (kind in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED', 'UNLOCKED')),
  words     text not null,
  done_by   uuid not null,
  doer      text not null,
  done_on   date not null,
  done_at   timestamptz not null,
  check (words <> '' or kind not in ('RETURNED', 'UNLOCKED'))
);
create index on report.step (report_id, done_at desc, id desc);
revoke update, delete, truncate on report.override, report.step from quantriet_app;

-- Every obligation with the report that answers it. Whether it is late depends on the day and is asked by who reads.
create view report.owed with (security_invoker = true) as
select o.round_id, o.unit_id, o.unit_name, d.unit_id as asker_id, d.title, d.kind, d.from_day, d.to_day, d.due_on, r.id as report_id,
       f.day as submitted_on, s.done_at as changed_at,
       case when r.id is null then 'EXPECTED'
            when s.kind is null then 'DRAFTING'
            when s.kind = 'UNLOCKED' then 'RETURNED'
            else s.kind
       end as state
  from report.obligation o
  join report.round d on d.id = o.round_id
  left join report.report r on r.round_id = o.round_id and r.unit_id = o.unit_id
  left join lateral (select kind, done_at from report.step where report_id = r.id order by done_at desc, id desc limit 1) s on true
  left join lateral (select min(done_on) as day from report.step where report_id = r.id and kind = 'SUBMITTED') f on true;

insert into report.template (id, family, level, valid_from, name) values
  ('0193c000-0000-7000-8000-000000000001', 'PERIODIC', 'ANY', '2020-01-01', 'Báo cáo định kỳ'),
  ('0193c000-0000-7000-8000-000000000002', 'PERIODIC', 'CELL', '2020-01-01', 'Báo cáo định kỳ của chi bộ'),
  ('0193c000-0000-7000-8000-000000000003', 'SHORT', 'ANY', '2020-01-01', 'Báo cáo nhanh'),
  ('0193c000-0000-7000-8000-000000000004', 'CAMPAIGN', 'ANY', '2020-01-01', 'Báo cáo tổng kết đợt học tập, quán triệt');
insert into report.template_section (template_id, place, heading, guidance, body) values
  ('0193c000-0000-7000-8000-000000000001', 1, 'Công tác lãnh đạo, chỉ đạo',
   'Nêu văn bản đã ban hành, cách phân công, kiểm tra, đôn đốc.',
   E'Trong kỳ, đơn vị và các tổ chức trực thuộc tiếp nhận {DOCUMENT_DELIVERED} lượt văn bản; văn bản được gửi đến {DOCUMENT_SENT} lượt cán bộ, đảng viên, trong đó {DOCUMENT_READ} lượt đã đọc.'),
  ('0193c000-0000-7000-8000-000000000001', 2, 'Kết quả thực hiện nhiệm vụ',
   'Nhận xét kết quả nổi bật; nêu rõ nguyên nhân của việc quá hạn.',
   E'Có {TURN_DUE} nhiệm vụ đến hạn trong kỳ (kỳ trước {TURN_DUE.BEFORE}). Cấp trên đã nghiệm thu {TURN_COMPLETED} nhiệm vụ (kỳ trước {TURN_COMPLETED.BEFORE}), trong đó {TURN_COMPLETED_LATE} nhiệm vụ nộp sau hạn. Có {TURN_LATE} nhiệm vụ để quá hạn (kỳ trước {TURN_LATE.BEFORE}) và {TURN_RETURNED} lượt trả lại để làm thêm.\n\nCác đơn vị đã nộp {EVIDENCE_GIVEN} minh chứng. Việc phối hợp đã nghiệm thu: {PART_COMPLETED}; việc đơn vị tự giao đã xong: {OWN_COMPLETED}.\n\n| TURN_DUE | TURN_COMPLETED | TURN_COMPLETED_LATE | TURN_LATE'),
  ('0193c000-0000-7000-8000-000000000001', 3, 'Tuyên truyền, quán triệt',
   'Số buổi và lượt người do đơn vị khai một lần cho mỗi kỳ.',
   E'Đã tổ chức {talks} buổi quán triệt, tuyên truyền với {attendees} lượt người tham dự.'),
  ('0193c000-0000-7000-8000-000000000001', 4, 'Khó khăn, vướng mắc và kiến nghị', 'Nêu việc cụ thể, đề nghị cấp nào giải quyết.', ''),
  ('0193c000-0000-7000-8000-000000000001', 5, 'Phương hướng kỳ tới', 'Nêu nhiệm vụ trọng tâm và thời hạn.', ''),
  ('0193c000-0000-7000-8000-000000000002', 1, 'Kết quả thực hiện nhiệm vụ',
   'Nêu việc đã làm được và nguyên nhân của việc quá hạn.',
   E'Chi bộ có {TURN_DUE} nhiệm vụ đến hạn trong kỳ (kỳ trước {TURN_DUE.BEFORE}); đã được nghiệm thu {TURN_COMPLETED} nhiệm vụ (kỳ trước {TURN_COMPLETED.BEFORE}), trong đó {TURN_COMPLETED_LATE} nhiệm vụ nộp sau hạn; để quá hạn {TURN_LATE} nhiệm vụ. Đã nộp {EVIDENCE_GIVEN} minh chứng.'),
  ('0193c000-0000-7000-8000-000000000002', 2, 'Sinh hoạt, học tập',
   'Số cuộc sinh hoạt do chi bộ khai một lần cho mỗi kỳ.',
   E'Chi bộ đã tổ chức {meetings} cuộc sinh hoạt. Văn bản được gửi đến {DOCUMENT_SENT} lượt đảng viên, trong đó {DOCUMENT_READ} lượt đã đọc.'),
  ('0193c000-0000-7000-8000-000000000002', 3, 'Khó khăn, kiến nghị', 'Nêu việc cụ thể, đề nghị cấp nào giải quyết.', ''),
  ('0193c000-0000-7000-8000-000000000003', 1, 'Kết quả thực hiện', 'Trả lời đúng nội dung được yêu cầu.',
   E'Tính trong thời gian báo cáo, có {TURN_DUE} nhiệm vụ đến hạn, {TURN_COMPLETED} nhiệm vụ đã nghiệm thu, {TURN_LATE} nhiệm vụ để quá hạn.'),
  ('0193c000-0000-7000-8000-000000000003', 2, 'Khó khăn, kiến nghị', 'Nêu việc cụ thể, đề nghị cấp nào giải quyết.', ''),
  ('0193c000-0000-7000-8000-000000000004', 1, 'Công tác tổ chức học tập, quán triệt', 'Nêu hình thức, thành phần, báo cáo viên.',
   E'Đã tổ chức {talks} buổi với {attendees} lượt người tham dự. Văn bản được gửi đến {DOCUMENT_SENT} lượt cán bộ, đảng viên, trong đó {DOCUMENT_READ} lượt đã đọc.'),
  ('0193c000-0000-7000-8000-000000000004', 2, 'Kết quả triển khai', 'Nhận xét chuyển biến sau đợt học tập.',
   E'Sau quán triệt, có {TURN_DUE} nhiệm vụ đến hạn, trong đó {TURN_COMPLETED} nhiệm vụ đã nghiệm thu.\n\n| TURN_DUE | TURN_COMPLETED | TURN_LATE'),
  ('0193c000-0000-7000-8000-000000000004', 3, 'Đánh giá chung và kiến nghị', 'Nêu ưu điểm, hạn chế, nguyên nhân, kiến nghị.', '');
