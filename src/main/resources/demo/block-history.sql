-- What two years of work left behind, as far as the plans of the block are due: most of it accepted, some late, some sent back,
-- some only reported, some not begun. Chosen by the turn's own id, so that the same turn always comes out the same within a run.
update assignment.assignment a
   set assigned_at = o.due_on - interval '60 days'
  from assignment.occurrence o
 where o.assignment_id = a.id and o.due_on < current_date + 30;

update assignment.occurrence set opens_on = due_on - 60 where due_on < current_date + 30;

with turn as materialized (
  select o.id, o.due_on, abs(hashtext(o.id::text)) % 100 as luck, gen_random_uuid() as submission,
         least(o.due_on - 12 + abs(hashtext(o.id::text || 'day')) % 20, current_date - 1) as done_on
    from assignment.occurrence o
   where o.opens_on <= current_date),
reported as (
  insert into assignment.progress (id, occurrence_id, words, percent, reported_by, reporter, reported_at)
  select gen_random_uuid(), id, 'Đang làm theo kế hoạch', 10 * (1 + luck % 8), '00000000-0000-0000-0000-000000000000', 'Bí thư',
         done_on - interval '6 days'
    from turn where luck % 3 = 0),
submitted as (
  insert into assignment.submission (id, occurrence_id, note, submitted_by, submitter, submitted_at)
  select submission, id, 'Đã làm xong, có ghi sổ', '00000000-0000-0000-0000-000000000000', 'Bí thư', done_on + interval '9 hours'
    from turn where luck < case when due_on < current_date then 90 else 30 end),
accepted as (
  insert into assignment.acceptance (occurrence_id, submission_id, note, accepted_by, accepter, accepted_at)
  select id, submission, '', '00000000-0000-0000-0000-000000000000', 'Văn phòng', least(done_on + interval '3 days', now())
    from turn where luck < case when due_on < current_date then 84 else 24 end)
insert into assignment.return_note (submission_id, reason, returned_by, returner, returned_at)
select submission, 'Chưa có biên bản kèm theo', '00000000-0000-0000-0000-000000000000', 'Văn phòng', least(done_on + interval '3 days', now())
  from turn
 where luck between case when due_on < current_date then 86 else 26 end and case when due_on < current_date then 88 else 28 end;
