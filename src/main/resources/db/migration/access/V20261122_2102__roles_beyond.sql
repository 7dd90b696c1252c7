-- Whether an account holds a role outside a subtree. Whoever administers the subtree must not take such an account over, and does
-- not see that role, since it stands where they do not reach. Tells yes or no and nothing else.
create function access.holds_beyond(wanted uuid, reach text, today date) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from access.role_held r
                  where r.account_id = wanted
                    and r.withdrawn_at is null
                    and (r.valid_to is null or r.valid_to >= today)
                    and not r.unit_path operator(public.<@) reach::public.ltree)
$$;
revoke all on function access.holds_beyond(uuid, text, date) from public;
grant execute on function access.holds_beyond(uuid, text, date) to quantriet_app;
