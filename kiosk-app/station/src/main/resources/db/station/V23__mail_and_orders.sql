-- Headquarters' letters: how far this station has read, and what it was ordered last (JSON, empty text before that).
create table mail (
    one    integer primary key check (one = 1),
    epoch  text    not null,
    serial integer not null,
    orders text    not null
);

insert into mail (one, epoch, serial, orders)
values (1, '', 0, '');

-- Ids are kept for ever: a letter that comes again after a restore of headquarters must not be obeyed again.
-- step: NOTED (nothing to do), OPEN, BEGUN, ANSWERED.
create table letter (
    number      integer primary key autoincrement,
    id          text    not null unique,
    kind        text    not null,
    written_at  text    not null,
    body        blob    not null,
    step        text    not null,
    answered_at text,
    done        integer,
    words       text
);

create index letter_to_do on letter (number) where step in ('OPEN', 'BEGUN');
create index letter_answered on letter (number) where step = 'ANSWERED';

-- Videos may have to wait for their hours.
alter table attachment add column video integer not null default 0;

-- How many bytes of attachments came on a day of this station.
create table fetched (
    day   text    primary key,
    bytes integer not null
) without rowid;

-- The attachment that was read again last; its neighbour is next.
create table scrub (
    one  integer primary key check (one = 1),
    hash text    not null
);

insert into scrub (one, hash)
values (1, '');

-- Serials outlive the rows they were given to.
create table outbox_state (
    one    integer primary key check (one = 1),
    epoch  text    not null,
    serial integer not null
);

insert into outbox_state (one, epoch, serial)
select 1,
       coalesce((select acknowledged_epoch from outbox where acknowledged_epoch is not null order by serial desc limit 1), ''),
       coalesce((select max(serial) from outbox), 0);

-- What headquarters of the present epoch has not acknowledged; declines counts how often it said no.
create table owed (
    serial      integer primary key references outbox (serial) on delete cascade,
    declines    integer not null default 0,
    declined_at text,
    next_try    text,
    reason      text
);

insert into owed (serial)
select serial
  from outbox
 where acknowledged_epoch is null
    or acknowledged_epoch <> (select epoch from outbox_state);

create index owed_declined on owed (serial) where declines > 0;

-- acknowledged_at: first receipt; confirmed_at: newest one, by headquarters' clock.
alter table outbox add column confirmed_at text;

update outbox
   set confirmed_at = acknowledged_at;

drop index outbox_by_acknowledgement;
create index outbox_waiting on outbox (serial) where acknowledged_at is null;
create index outbox_by_confirmation on outbox (confirmed_at);

-- A receipt number goes with its submission.
create table slip_receipt_of (
    number     text primary key,
    submission text not null references outbox (submission) on delete cascade
) without rowid;

insert into slip_receipt_of (number, submission)
select number, submission
  from slip_receipt;

drop table slip_receipt;
alter table slip_receipt_of rename to slip_receipt;
create index slip_receipt_by_submission on slip_receipt (submission);
