-- Whether a change goes on the shelves before the rest that is on its way.
alter table edition add column urgent boolean not null default false;
create index edition_by_age on edition (at);

-- The oldest position of the change log that is still kept; stations further back compare digests.
alter table scope add column floor bigint not null default 1;
