-- What the database quantriet needs from a superuser. Running it again changes nothing.
-- Marks on functions of PostgreSQL itself are lost by pg_dump and pg_upgrade: run it again after them.

create extension if not exists ltree;
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Under row-level security an index serves a condition only if the function behind it is known not to
-- leak what it sees. Without these marks full-text search was 430 times slower, name search 30 times.
-- They compare values and raise no error that would show one; our roles are given no SQL of their own.
alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
alter function pg_catalog.ts_match_qv(tsquery, tsvector) leakproof;
alter function pg_catalog.texticlike(text, text) leakproof;
alter function pg_catalog.textlike(text, text) leakproof;
alter function ltree_isparent(ltree, ltree) leakproof;
alter function ltree_risparent(ltree, ltree) leakproof;

-- Nobody enters but the three roles.
do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to quantriet_owner, quantriet_app, quantriet_auditor', current_database());
end $$;
revoke create on schema public from public;

-- What the owner will make, the application may use and the auditor may read.
alter default privileges for role quantriet_owner grant usage on schemas to quantriet_app, quantriet_auditor;
alter default privileges for role quantriet_owner grant select, insert, update, delete on tables to quantriet_app;
alter default privileges for role quantriet_owner grant select on tables to quantriet_auditor;
alter default privileges for role quantriet_owner grant usage, select on sequences to quantriet_app;
alter default privileges for role quantriet_owner revoke execute on functions from public;
alter default privileges for role quantriet_owner grant execute on functions to quantriet_app;
