-- How official papers are laid out, valid from a day on, so that an older paper printed again comes out in its older form.
-- When a rule ends is not a column: it ends the day before the next one begins.
create schema if not exists draft;

create table draft.form_rule (
  id          uuid primary key,
  name        text not null check (name <> '' and length(name) <= 200),
  valid_from  date not null unique,
  source      text not null check (source <> '' and length(source) <= 2000),
  certainty   text not null check (certainty in ('OFFICIAL_TEXT', 'REPRINT', 'SECONDARY_SOURCES')),
  font        text not null check (font <> ''),
  party_title text not null check (party_title <> ''),
  end_mark    text not null
);

create table draft.form_measure (
  rule_id uuid not null references draft.form_rule,
  name    text not null,
  value   int not null check (value >= 0),
  primary key (rule_id, name)
);

-- A paper was issued by the rule; from then on it is not changed any more.
create table draft.form_rule_use (
  rule_id       uuid primary key references draft.form_rule,
  first_used_at timestamptz not null
);

insert into draft.form_rule (id, name, valid_from, source, certainty, font, party_title, end_mark) values
  ('01936000-0000-7000-8000-000000000036', 'Hướng dẫn 36-HD/VPTW', '2018-04-03',
   'Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng, Phụ lục 3 (theo bản đăng lại). Khoảng cách dòng, khoảng cách đoạn, cỡ chữ trong bảng: chưa đối chiếu với bản chính thức.',
   'REPRINT', 'Times New Roman', 'ĐẢNG CỘNG SẢN VIỆT NAM', './.'),
  ('01936000-0000-7000-8000-000000000005', 'Hướng dẫn 05-HD/VPTW', '2026-05-27',
   'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng, chỉ biết qua tài liệu thứ cấp. Đề nghị đối chiếu với bản chính thức trước khi ban hành.',
   'SECONDARY_SOURCES', 'Times New Roman', 'ĐẢNG CỘNG SẢN VIỆT NAM', '.');

insert into draft.form_measure (rule_id, name, value)
select r.id, m.name, case r.valid_from when '2018-04-03' then m.before else m.since end
  from draft.form_rule r,
       (values ('TOP_MARGIN', 20, 20), ('BOTTOM_MARGIN', 20, 20), ('LEFT_MARGIN', 30, 30), ('RIGHT_MARGIN', 15, 15),
               ('PARTY_TITLE_SIZE', 15, 15), ('PARENT_SIZE', 14, 14), ('ISSUER_SIZE', 14, 14), ('NUMBER_SIZE', 14, 14),
               ('DATE_SIZE', 14, 14), ('KIND_SIZE', 16, 16), ('TITLE_SIZE', 15, 14), ('SUBJECT_SIZE', 12, 12),
               ('BODY_SIZE', 14, 14), ('SIGNATURE_SIZE', 14, 14), ('RECIPIENTS_HEAD_SIZE', 14, 14),
               ('RECIPIENTS_SIZE', 12, 12), ('TABLE_SIZE', 12, 12), ('PAGE_NUMBER_SIZE', 14, 14),
               ('LINE_HEIGHT', 18, 19), ('PARAGRAPH_GAP', 6, 6), ('INDENT', 10, 10),
               ('COLON_AFTER_NUMBER', 0, 0), ('ASTERISK', 1, 1), ('DASHES', 0, 1), ('LEADING_ZEROS', 1, 1))
         as m (name, before, since);
