-- Parcels are named by what is in them now and no longer by how it was compressed, so what lies here has the wrong names.
-- It comes again from headquarters. What the station owes stays.
delete from page;
delete from position;
delete from parcel;

-- The digest bucket of the page, so that a round reads only the buckets that changed.
alter table page add column bucket integer not null default 0;
create index page_by_bucket on page (scope, bucket, id, parcel);

-- The head towards which pages were already moved while the position waits for the rest: no older one may bring back
-- what was withdrawn.
create table ahead (
    scope     text    primary key,
    epoch     text    not null,
    edition   integer not null,
    issued_at text    not null
) without rowid;
