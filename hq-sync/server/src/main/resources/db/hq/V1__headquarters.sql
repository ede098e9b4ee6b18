-- The lineage of this database; a restored backup gets a new one from the operator's tool.
create table lineage (
    only_one boolean primary key default true check (only_one),
    epoch    text not null
);
insert into lineage (epoch) values (substr(gen_random_uuid()::text, 1, 8));

create table account (
    account      text primary key,
    password     text not null,
    roles        text[] not null,
    closed       boolean not null default false,
    failures     int not null default 0,
    locked_until timestamptz,
    last_sign_in timestamptz
);

-- Who did what. Lines are added and never changed; each hash covers the one before.
create table journal_line (
    number bigint primary key,
    at     timestamptz not null,
    who    text not null,
    deed   text not null,
    thing  text not null,
    words  text not null,
    hash   text not null
);
create index journal_line_by_thing on journal_line (thing, number desc);

create function journal_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is never changed';
end $$;
create trigger journal_is_for_ever before update or delete or truncate on journal_line
    for each statement execute function journal_is_for_ever();

-- What staff write. One row a page with its newest revision; older ones in revision.
create table draft (
    page       text primary key,
    revision   int not null,
    state      text not null,
    scope      text not null,
    material   text not null,
    hash       text not null,
    findings   text not null,
    stops      int not null,
    warnings   int not null,
    version    int not null default 0,
    shown      boolean not null default false,
    first_published date,
    source_key text unique,
    source_hash text,
    author     text not null,
    submitter  text,
    reason     text,
    changed_at timestamptz not null,
    -- Copied from the material, for lists.
    title      text not null,
    number     text,
    issuer     text,
    kind       text,
    field      text,
    issued     date,
    attribute  text,
    interprets text[] not null,
    words      text not null
);
create index draft_by_interpreted on draft using gin (interprets);
create index draft_by_change on draft (changed_at desc, page);
create index draft_by_state on draft (state, changed_at desc, page);
create index draft_by_scope on draft (scope, changed_at desc, page);
create index draft_by_number on draft (number) where number is not null;
create index draft_by_issuer on draft (issuer);

create table revision (
    page       text not null,
    revision   int not null,
    state      text not null,
    scope      text not null,
    material   text not null,
    hash       text not null,
    findings   text not null,
    version    int not null,
    shown      boolean not null,
    author     text not null,
    submitter  text,
    reason     text,
    changed_at timestamptz not null,
    primary key (page, revision, changed_at)
);

-- What the public sees.
create table scope (
    code    text primary key,
    edition bigint not null default 0
);

create table parcel (
    name    text primary key,
    content bytea not null
);
alter table parcel alter column content set storage external;

-- The change log: consecutive numbers in each scope, from 1.
create table edition (
    scope   text not null references scope,
    number  bigint not null,
    page    text not null,
    version int not null,
    parcel  text references parcel,
    at      timestamptz not null,
    primary key (scope, number)
);

create table page_version (
    page    text not null,
    version int not null,
    scope   text not null,
    parcel  text not null references parcel,
    at      timestamptz not null,
    primary key (page, version)
);

create table shown_page (
    page    text primary key,
    scope   text not null references scope,
    version int not null,
    parcel  text not null references parcel
);
create index shown_page_by_scope on shown_page (scope, page);

create table shown_relation (
    page   text not null references shown_page on delete cascade,
    target text not null,
    primary key (page, target)
);
create index shown_relation_by_target on shown_relation (target);

create table shown_attachment (
    page text not null references shown_page on delete cascade,
    hash text not null,
    primary key (page, hash)
);
create index shown_attachment_by_hash on shown_attachment (hash);

create table station (
    id          text primary key,
    name        text not null,
    key         bytea,
    enrolled_at timestamptz,
    report      text,
    reported_at timestamptz,
    heard_at    timestamptz
);

create table enrolment_code (
    station text primary key references station,
    hash    text not null unique,
    until   timestamptz not null
);

-- What stations sent: sealed as it came, and what was in it.
create table submission (
    id          uuid primary key,
    station     text not null references station,
    serial      bigint not null,
    kind        text not null,
    at          timestamptz not null,
    sealed      bytea not null,
    accepted_at timestamptz not null
);
create index submission_by_station on submission (station, serial);

create table slip (
    submission  uuid primary key references submission,
    number      text not null,
    station     text not null references station,
    at          timestamptz not null,
    rating      text,
    content     text not null,
    words       text not null,
    accepted_at timestamptz not null
);
create index slip_by_time on slip (at desc, submission);
create index slip_by_station on slip (station, at desc);
