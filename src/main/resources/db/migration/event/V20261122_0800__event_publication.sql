-- Events that a listener has not handled yet survive a crash here and are delivered again.
create schema event;

create table event.event_publication (
  id                     uuid primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index on event.event_publication using hash (serialized_event);
create index on event.event_publication (completion_date);
