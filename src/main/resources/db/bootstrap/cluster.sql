-- The three roles of Quán Triệt, made by a superuser once per server. Running it again changes
-- nothing but the passwords, which come by the settings quantriet.*_password of the session.
do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('quantriet_owner',   'quantriet.owner_password'),    -- owns the tables: migrations only
      ('quantriet_app',     'quantriet.app_password'),      -- the running program: under row-level security
      ('quantriet_auditor', 'quantriet.auditor_password')   -- reads, and writes nothing
    ) as roles (name, setting)
  loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      execute format('create role %I', wanted.name);
    end if;
    execute format(
      'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
      wanted.name, current_setting(wanted.setting));
  end loop;
end $$;

alter role quantriet_auditor set default_transaction_read_only = on;
