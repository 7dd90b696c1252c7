-- What is known of each file that is kept, encrypted, outside the database. A row exists only once the file is safely on disk.
create schema file;

create table file.stored_file (
  id          uuid primary key,
  name        text not null check (name <> ''),
  media_type  text not null,
  size        bigint not null check (size >= 0),
  sha256      char(64) not null,
  cipher      text not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null
);
create index on file.stored_file (sha256);
