-- What changed at a station, kept for 180 days. A report that says nothing new leaves no row.
create table station_event (
    number  bigint generated always as identity primary key,
    station text not null references station,
    at      timestamptz not null,
    what    text not null,
    epoch   text not null,
    scope   text not null,
    edition bigint not null,
    words   text not null
);
create index station_event_by_station on station_event (station, number desc);
create index station_event_by_edition on station_event (scope, edition) where what = 'EDITION';
create index station_event_by_time on station_event (at);

-- Whether its present silence is in the history already, and whom to call when it is silent.
alter table station add column silent boolean not null default false;
alter table station add column contact text not null default '';

-- Where a page last changed, for the proof that it arrived or is gone.
create index edition_by_page on edition (page, at desc);
create index edition_of_withdrawals on edition (at desc) where parcel is null;
