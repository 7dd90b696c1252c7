-- A figure that only units know has three values: nobody stated it (null), stated as 0, or a number. What the ledger counts is never null.
alter table report.figure alter column counted drop not null;

update report.figure f set counted = null
  from report.report r
 where r.id = f.report_id and f.counted = 0 and f.measure ~ '^[a-z]'
   and not exists (
     select from report.place top
       join report.place p on p.tree_id = top.tree_id and p.path <@ top.path
       join report.statement s on s.unit_id = p.unit_id
      where top.tree_id = case when f.before then r.tree_before_id else r.tree_id end and top.unit_id = f.unit_id
        and s.measure = f.measure and s.from_day = f.from_day and s.to_day = f.to_day and s.stated_at <= r.known_at
        and case f.reach when 'SUBTREE' then true when 'ALONE' then s.unit_id = f.unit_id else s.unit_id <> f.unit_id end);

alter table report.figure add constraint figure_counted check (counted is not null or measure ~ '^[a-z]');
