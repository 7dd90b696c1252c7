-- Trang thông tin điện tử: what units show to everybody. All of it is copied here when it is published, so that a stranger is answered
-- from this schema alone, and what is corrected or added in the registers afterwards shows only when it is published again.
create schema portal;

-- Grows with every act that changes what strangers may see; whatever was made ready before is thrown away then, on every node.
create table portal.stand (
  one        boolean primary key default true check (one),
  version    bigint not null,
  changed_at timestamptz not null
);
insert into portal.stand (version, changed_at) values (1, now());

-- Every address a unit ever had leads to it; no other unit gets one that was given away.
create table portal.address (
  slug     text primary key check (slug ~ '^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$'),
  unit_id  uuid not null references organization.unit,
  taken_at timestamptz not null
);
create index on portal.address (unit_id);

-- The page of a unit. `unit_name`, `ended_on` and `successor_id` follow the unit in time.
create table portal.site (
  unit_id      uuid primary key references organization.unit,
  slug         text not null unique references portal.address,
  title        text not null check (title <> ''),
  introduction text not null default '',
  contact      text not null default '',
  unit_name    text not null,
  ended_on     date,
  successor_id uuid references organization.unit,
  fold         text not null
);

-- The page is switched on while there is a row without an end.
create table portal.opening (
  unit_id   uuid not null references portal.site,
  opened_at timestamptz not null,
  opened_by uuid not null,
  opener    text not null,
  closed_at timestamptz check (closed_at >= opened_at),
  closed_by uuid,
  closer    text,
  primary key (unit_id, opened_at),
  check ((closed_at is null) = (closer is null))
);
create unique index opening_once on portal.opening (unit_id) where closed_at is null;

-- A paper of the unit's register that was published at least once. `public_id` is drawn by lot: it tells nothing and leads nowhere else.
create table portal.publication (
  id          uuid primary key,
  public_id   text not null unique check (public_id ~ '^[a-z2-7]{26}$'),
  unit_id     uuid not null references organization.unit,
  document_id uuid not null unique references document.document,
  edition_id  uuid
);
create index on portal.publication (unit_id);

-- One act of publishing: the copy that was made then, by whom. The last one counts. The id comes from the form, so that sending it
-- twice publishes once.
create table portal.edition (
  id             uuid primary key,
  publication_id uuid not null references portal.publication,
  number         int not null check (number > 0),
  title          text not null check (title <> ''),
  summary        text not null,
  type           text,
  reference      text not null,
  reference_key  text not null,
  issued_on      date,
  issuer         text not null,
  parent_body    text not null,
  signer         text not null,
  recipients     text not null,
  shows_signer     boolean not null,
  shows_recipients boolean not null,
  content        text not null,
  attachment     text not null check (attachment in ('NONE', 'ORIGINAL', 'PDF')),
  file_id        uuid references file.stored_file,
  visible_from   date not null,
  visible_until  date check (visible_until >= visible_from),
  published_by   uuid not null,
  publisher      text not null,
  published_at   timestamptz not null,
  words          tsvector generated always as
                   (to_tsvector('document.vi', normalize(left(title || ' ' || summary || ' ' || reference || ' ' || issuer || ' ' || content, 250000), NFC))) stored,
  unique (publication_id, number),
  check ((attachment = 'NONE') = (file_id is null))
);
create index on portal.edition (file_id);
create index on portal.edition (reference_key) where reference_key <> '';
create index on portal.edition using gin (words);
alter table portal.publication add foreign key (edition_id) references portal.edition deferrable initially deferred;
create index on portal.publication (edition_id);

-- What the paper names, as it was known at publishing: leads to a published paper, or nowhere.
create table portal.edition_citation (
  edition_id    uuid not null references portal.edition,
  place         int not null,
  words         text not null,
  type          text,
  reference     text not null,
  reference_key text not null,
  issued_on     date,
  issuer        text not null,
  target_id     uuid references document.document,
  primary key (edition_id, place)
);
create index on portal.edition_citation (target_id);

-- Taken back, with the reason; the address then says so and nothing else.
create table portal.withdrawal (
  edition_id   uuid primary key references portal.edition,
  reason       text not null check (reason <> ''),
  withdrawn_on date not null,
  withdrawn_by uuid,
  withdrawer   text not null,
  withdrawn_at timestamptz not null
);

-- Questions and answers (hỏi đáp), written and ordered by the unit. What stands in `sheet` and `question` is the draft.
create table portal.sheet (
  id             uuid primary key,
  public_id      text not null unique check (public_id ~ '^[a-z2-7]{26}$'),
  unit_id        uuid not null references organization.unit,
  title          text not null check (title <> ''),
  audience       text not null check (audience in ('PUBLIC', 'UNION_MEMBERS')),
  publication_id uuid references portal.publication,
  edition_id     uuid,
  created_by     uuid not null,
  creator        text not null,
  created_at     timestamptz not null
);
create index on portal.sheet (unit_id, created_at desc);
create index on portal.sheet (publication_id);

create table portal.question (
  id        uuid primary key,
  sheet_id  uuid not null references portal.sheet,
  place     int not null,
  question  text not null check (question <> ''),
  answer    text not null check (answer <> ''),
  version   int not null default 1,
  edited_by uuid not null,
  editor    text not null,
  edited_at timestamptz not null
);
create index on portal.question (sheet_id, place);

create table portal.sheet_edition (
  id             uuid primary key,
  sheet_id       uuid not null references portal.sheet,
  number         int not null check (number > 0),
  title          text not null,
  audience       text not null,
  publication_id uuid references portal.publication,
  published_by   uuid not null,
  publisher      text not null,
  published_at   timestamptz not null,
  unique (sheet_id, number)
);
create index on portal.sheet_edition (publication_id);
alter table portal.sheet add foreign key (edition_id) references portal.sheet_edition deferrable initially deferred;
create index on portal.sheet (edition_id);

create table portal.printed_question (
  edition_id uuid not null references portal.sheet_edition,
  place      int not null,
  question   text not null,
  answer     text not null,
  words      tsvector generated always as (to_tsvector('document.vi', normalize(left(question || ' ' || answer, 60000), NFC))) stored,
  primary key (edition_id, place)
);
create index on portal.printed_question using gin (words);

create table portal.sheet_withdrawal (
  edition_id   uuid primary key references portal.sheet_edition,
  reason       text not null check (reason <> ''),
  withdrawn_by uuid not null,
  withdrawer   text not null,
  withdrawn_at timestamptz not null
);

-- What strangers are answered from. Whether its day has come is asked with the day.
create view portal.open_site with (security_invoker = true) as
  select s.unit_id, s.slug, s.title, s.introduction, s.contact, s.unit_name, s.ended_on, s.successor_id, s.fold
    from portal.site s
   where exists (select 1 from portal.opening o where o.unit_id = s.unit_id and o.closed_at is null);

create view portal.published_paper with (security_invoker = true) as
  select p.public_id, p.document_id, s.unit_id, s.slug, s.unit_name, e.id as edition_id, e.title, e.summary, e.type, e.reference,
         e.reference_key, e.issued_on, e.issuer, e.parent_body, e.signer, e.recipients, e.content, e.attachment, e.file_id,
         e.visible_from, e.visible_until, e.published_at, e.words
    from portal.publication p
    join portal.open_site s on s.unit_id = p.unit_id
    join portal.edition e on e.id = p.edition_id
   where not exists (select 1 from portal.withdrawal w where w.edition_id = e.id);

create view portal.published_sheet with (security_invoker = true) as
  select h.public_id, s.unit_id, s.slug, e.id as edition_id, e.title, e.audience, e.publication_id, e.published_at
    from portal.sheet h
    join portal.open_site s on s.unit_id = h.unit_id
    join portal.sheet_edition e on e.id = h.edition_id
   where not exists (select 1 from portal.sheet_withdrawal w where w.edition_id = e.id);

-- What was published stays known as it was published.
revoke update, delete, truncate on portal.edition, portal.edition_citation, portal.withdrawal, portal.sheet_edition,
  portal.printed_question, portal.sheet_withdrawal, portal.address from quantriet_app;
-- Of a paper that turns out to be secret nothing is kept.
grant update (title, summary, signer, recipients, content, attachment, file_id) on portal.edition to quantriet_app;
grant delete on portal.edition_citation to quantriet_app;
