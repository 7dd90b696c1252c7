-- The ledger of facts counts difficulties: raised, answered, resolved.
alter table report.fact
  drop constraint fact_source_check,
  add constraint fact_source_check check (source in ('TURN', 'DELIVERY', 'READER', 'STATEMENT', 'DIFFICULTY'));
