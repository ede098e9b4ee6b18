-- Whose seal this lineage bears: a member with another key refuses to start. Empty until the first start.
alter table lineage add column sealing_key bytea;

-- Lineages that ended when an operator restored a backup. Stations that left them never go back, and neither do we.
create table left_epoch (
    epoch   text primary key,
    left_at timestamptz not null
);
