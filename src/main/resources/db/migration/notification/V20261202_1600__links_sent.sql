-- When the mail with the link went out; those chosen while mails could not go out get theirs later.
alter table notification.mail_choice add invited_at timestamptz check (invited_at >= chosen_at);
update notification.mail_choice set invited_at = chosen_at;
create index on notification.mail_choice (chosen_at) where invited_at is null and stopped_at is null;
