-- What needs a superuser, once per database: the three roles' rights and the extensions.
-- Run inside the database `quantriet`, after the roles quantriet_owner, quantriet_app and quantriet_auditor were made.
create extension if not exists ltree;
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Without this, full-text and trigram indexes are not used under row-level security.
alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
alter function pg_catalog.texticlike(text, text) leakproof;

revoke all on schema public from public;
grant usage, create on schema public to quantriet_owner;
grant usage on schema public to quantriet_app, quantriet_auditor;
grant create on database quantriet to quantriet_owner;

-- What the owner makes, the application may use and the auditor may read. Append-only tables take rights away again.
alter default privileges for role quantriet_owner grant usage on schemas to quantriet_app, quantriet_auditor;
alter default privileges for role quantriet_owner grant select, insert, update, delete on tables to quantriet_app;
alter default privileges for role quantriet_owner grant usage on sequences to quantriet_app;
alter default privileges for role quantriet_owner grant select on tables to quantriet_auditor;
