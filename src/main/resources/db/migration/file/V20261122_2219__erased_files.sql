-- Contents that may not be kept (papers with a mark of secrecy) leave the disk; that they came stays known.
alter table file.stored_file add column erased_at timestamptz;
