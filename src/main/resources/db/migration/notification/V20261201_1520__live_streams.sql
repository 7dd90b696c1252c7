-- So many pages of a session listen for changes at once; others are refreshed by hand.
insert into notification.setting (name, value, valid_from) values ('LIVE_STREAMS', 6, '2020-01-01');
