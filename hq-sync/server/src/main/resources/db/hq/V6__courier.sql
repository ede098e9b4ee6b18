-- Submissions that came on a courier's stick: their receipts travel back with it until the station offers them no more.
create table carried (
    station    text not null references station,
    submission uuid not null,
    taken_at   timestamptz not null,
    primary key (station, submission)
);
