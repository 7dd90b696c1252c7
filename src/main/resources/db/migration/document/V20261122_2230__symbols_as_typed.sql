-- "35 KH DU" finds 35-KH/ĐU: letters and digits of the printed number alone.
alter table document.document add column reference_fold text not null default '';
update document.document set reference_fold = regexp_replace(lower(unaccent(reference)), '[^a-z0-9]', '', 'g');
create index on document.document using gin (reference_fold gin_trgm_ops);
