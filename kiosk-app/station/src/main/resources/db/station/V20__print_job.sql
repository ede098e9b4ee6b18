-- What was agreed to be printed and how far it got. Nothing of what stands on the paper.

create table print_job (
    id            text    primary key,
    step          text    not null,
    sides         integer not null,
    done          integer not null,
    ticket_number integer,
    ticket_uuid   text,
    reason        text,
    created_at    text    not null,
    changed_at    text    not null
) without rowid;

create index print_job_by_step on print_job (step);
