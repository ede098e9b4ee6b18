-- Instants and days are ISO 8601 text: they sort as they should and can be read in the shell.

create table shelf (
    one     integer primary key check (one = 1),
    lineage text    not null,
    change  integer not null
);

insert into shelf (one, lineage, change)
values (1, lower(hex(randomblob(8))), 0);

create table position (
    scope       text    primary key,
    epoch       text    not null,
    edition     integer not null,
    verified_at text    not null,
    shown_since text    not null
) without rowid;

create table left_epoch (
    scope text not null,
    epoch text not null,
    primary key (scope, epoch)
) without rowid;

-- Content as it travelled; a parcel no page refers to is staged.
create table parcel (
    hash    text primary key,
    content blob not null
);

create table page (
    scope       text    not null,
    id          text    not null,
    version     integer not null,
    parcel      text    not null references parcel (hash),
    kind        text    not null,
    field       text    not null,
    title       text    not null,
    number      text,
    issuer      text    not null,
    issued      text,
    published   text    not null,
    term        text    not null,
    attachments integer not null,
    change      integer not null,
    primary key (scope, id)
);

create index page_by_id on page (id, version);
create index page_by_parcel on page (parcel);
create index page_by_published on page (published desc, id);
create index page_by_kind on page (kind, published desc, id);
create index page_by_field on page (field, published desc, id);
create index page_by_issuer on page (issuer, published desc, id);
create index page_by_change on page (change);

create table gone (
    id     text    primary key,
    change integer not null
) without rowid;

create table attachment (
    scope text    not null,
    page  text    not null,
    hash  text    not null,
    size  integer not null,
    primary key (scope, page, hash),
    foreign key (scope, page) references page (scope, id) on delete cascade
) without rowid;

create index attachment_by_hash on attachment (hash);

-- Attachments whose file is whole.
create table blob (
    hash text primary key
) without rowid;

create table relation (
    scope  text not null,
    page   text not null,
    target text not null,
    type   text not null,
    primary key (scope, page, target, type),
    foreign key (scope, page) references page (scope, id) on delete cascade
) without rowid;

create index relation_by_target on relation (target);

create table outbox (
    submission         text    primary key,
    serial             integer not null unique,
    kind               text    not null,
    written_at         text    not null,
    sealed             blob    not null,
    acknowledged_at    text,
    acknowledged_epoch text
);

create index outbox_by_acknowledgement on outbox (acknowledged_epoch, serial);
