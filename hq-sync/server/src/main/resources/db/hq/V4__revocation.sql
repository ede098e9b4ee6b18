-- A station that may not come back keeps its old key, so that whoever shows it can be told so; it has no key otherwise.
alter table station
    add column revoked_key bytea,
    add column revoked_at  timestamptz,
    add column revoked_why text;
create index station_by_key_id on station (substr(encode(sha256(key), 'hex'), 1, 16));
create index station_by_revoked_key_id on station (substr(encode(sha256(revoked_key), 'hex'), 1, 16));

-- Tokens that stations have shown; each is good once, at any member. Older ones than a day are refused by their time.
create table token_shown (
    nonce   uuid primary key,
    station text not null references station,
    at      timestamptz not null
);
create index token_shown_by_station on token_shown (station, at);
