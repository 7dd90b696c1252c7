-- Whether a member's code is in use anywhere, also out of the asker's sight; tells nothing else.
create function organization.member_code_taken(wanted text, except_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from organization.member where code = wanted and code <> '' and id <> except_id) $$;

revoke all on function organization.member_code_taken(text, uuid) from public;
grant execute on function organization.member_code_taken(text, uuid) to quantriet_app;
