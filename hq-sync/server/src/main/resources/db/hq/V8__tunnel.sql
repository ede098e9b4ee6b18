-- Certificates that headquarters gave stations for the tunnel; those revoked stand on its list until they end.
create table tunnel_certificate (
    serial     text primary key,
    station    text not null references station,
    until      timestamptz not null,
    revoked_at timestamptz
);
create index tunnel_certificate_by_station on tunnel_certificate (station);
