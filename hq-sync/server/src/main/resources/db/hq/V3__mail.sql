-- Letters to stations: consecutive numbers for each station, from 1. What the station said of them stands beside them.
create table mailbox (
    station text primary key references station,
    last    bigint not null
);

create table letter (
    id           uuid primary key,
    station      text not null references station,
    serial       bigint not null,
    at           timestamptz not null,
    author       text not null,
    kind         text not null,
    body         bytea not null,
    read_at      timestamptz,
    answered_at  timestamptz,
    done         boolean,
    answer       text,
    unique (station, serial)
);
create index letter_unread on letter (station, serial) where read_at is null;

-- Submissions that were declined and have not come again in a form that could be kept. No content.
create table declined_submission (
    station    text not null,
    submission uuid not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    times      int not null,
    reason     text not null,
    primary key (station, submission)
);
create index declined_submission_by_time on declined_submission (last_at desc);

-- What looks as if a station's number or key were used by somebody else. One row for each kind of suspicion.
create table suspicion (
    station  text not null,
    why      text not null,
    first_at timestamptz not null,
    last_at  timestamptz not null,
    times    bigint not null,
    primary key (station, why)
);
