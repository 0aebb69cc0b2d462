-- Imports of other desks' logs: how far each is, and what it left out.
create table import_run (
    id          varchar(36)  not null primary key,
    file_name   varchar(255) not null,
    format      varchar(4)   not null check (format in ('XES', 'CSV')),
    mapping     varchar(60),
    state       varchar(10)  not null
        check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    events      bigint       not null,
    imported    bigint       not null,
    unchanged   bigint       not null,
    rejected    bigint       not null,
    percent     integer      not null check (percent between 0 and 100),
    failure     varchar,
    account     varchar(40)  not null,
    created_at  bigint       not null,
    ended_at    bigint,
    version     integer      not null
);
create index import_run_created on import_run (created_at, id);

create table import_rejection (
    run       varchar(36) not null references import_run (id),
    position  integer     not null,
    line      bigint      not null,
    field     varchar(200),
    code      varchar(80) not null,
    arguments varchar     not null,
    events    integer     not null,
    primary key (run, position)
);
