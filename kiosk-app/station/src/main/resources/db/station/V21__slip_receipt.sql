-- Receipt numbers given to visitors; what the slips said lies sealed in the outbox.

create table slip_day (
    day   text    primary key,
    given integer not null
) without rowid;

create table slip_receipt (
    number     text primary key,
    submission text not null references outbox (submission)
) without rowid;
