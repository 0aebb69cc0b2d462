-- Replays of drafts over past tickets: what was run, as it stood when it started, and the tickets behind its figures.
create table replay_run (
    id               varchar(36)  not null primary key,
    terms            varchar(40)  not null,
    plan             varchar      not null,
    calendars        varchar(400) not null,
    calendar_drafts  varchar      not null,
    base             varchar(60),
    base_calendars   varchar(400),
    opened_from      bigint       not null,
    opened_to        bigint       not null,
    origin           varchar(10)  not null check (origin in ('LIVE', 'IMPORT', 'ALL')),
    import_id        varchar(36),
    state            varchar(10)  not null
        check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    percent          integer      not null check (percent between 0 and 100),
    result           varchar,
    failure          varchar(40),
    account          varchar(40)  not null,
    node             varchar(36)  not null,
    created_at       bigint       not null,
    started_at       bigint,
    ended_at         bigint,
    beat_at          bigint       not null,
    version          integer      not null
);
create index replay_run_terms on replay_run (terms, created_at, id);

create table replay_ticket (
    run              varchar(36)  not null,
    ticket           varchar(20)  not null,
    clock            varchar(10)  not null,
    line             integer      not null,
    service          varchar(200),
    team             varchar(200),
    breached_before  boolean,
    breached_after   boolean,
    primary key (run, ticket, clock)
);
