-- Problems: what is behind incidents. Codes stand without foreign keys, as in incidents: an imported record keeps the
-- words of its source, and a change is known by its number before its room is asked.
create sequence problem_number start with 1 increment by 1;

create table problem (
    number                varchar(20)  not null primary key,
    title                 varchar      not null,
    description           varchar      not null,
    state                 varchar(20)  not null
        check (state in ('LOGGED', 'INVESTIGATING', 'ROOT_CAUSE_KNOWN', 'KNOWN_ERROR', 'FIX_IN_CHANGE', 'RESOLVED',
            'CLOSED', 'CANCELLED')),
    open                  boolean      not null,
    live                  boolean      not null,
    impact                varchar(10)  check (impact in ('LOW', 'MEDIUM', 'HIGH', 'MAJOR')),
    urgency               varchar(10)  check (urgency in ('LOW', 'MEDIUM', 'HIGH')),
    priority              integer      not null check (priority between 1 and 5),
    service               varchar(200),
    category              varchar(200),
    owner                 varchar(200),
    team                  varchar(200),
    assignee              varchar(200),
    raised_from           varchar(12)  not null check (raised_from in ('HAND', 'INCIDENTS', 'RECURRENCE', 'IMPORT')),
    origin                varchar(10)  not null check (origin in ('PORTAL', 'REST', 'SYSTEM', 'IMPORT')),
    symptoms              varchar,
    workaround            varchar,
    workaround_published  boolean      not null,
    known_error           boolean      not null,
    root_cause            varchar,
    inquiry               varchar      not null,
    resolution_code       varchar(14)
        check (resolution_code in ('FIXED', 'ACCEPTED', 'NOT_REPRODUCED', 'DUPLICATE')),
    resolution            varchar,
    opened_at             bigint       not null,
    resolved_at           bigint,
    closed_at             bigint,
    source_id             varchar(200),
    import_id             varchar(36),
    changed_at            bigint       not null,
    revision              integer      not null,
    version               integer      not null
);
create index problem_desk_queue on problem (live, open, priority, opened_at, number);
create index problem_opened on problem (live, opened_at, number);
create index problem_assignee on problem (assignee, open, priority, opened_at, number);
create index problem_team on problem (team, open, priority, opened_at, number);
create index problem_known_error on problem (known_error, service, category);
create unique index problem_source on problem (source_id);

create table problem_incident (
    problem   varchar(20) not null references problem (number),
    incident  varchar(20) not null,
    primary key (problem, incident)
);
create index problem_incident_incident on problem_incident (incident, problem);

create table problem_item (
    problem  varchar(20)  not null references problem (number),
    item     varchar(200) not null,
    primary key (problem, item)
);
create index problem_item_item on problem_item (item, problem);

create table problem_change (
    problem  varchar(20) not null references problem (number),
    change   varchar(20) not null,
    primary key (problem, change)
);
create index problem_change_change on problem_change (change, problem);
