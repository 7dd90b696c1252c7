-- How often an address may make the public pages search or fetch a file: many people may stand behind one.
insert into access.setting (name, value, valid_from) values ('SEARCHES_PER_ADDRESS_A_MINUTE', 120, '2026-01-01');
