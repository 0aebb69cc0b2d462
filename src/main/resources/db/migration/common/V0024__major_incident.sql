-- Major incidents: who conducts one, what is said of it to whom, and when the next word is promised.
-- Service, item, organisation and person columns hold codes, several with line breaks between; no code has one in it.
create table major_incident (
    number                varchar(20)  not null primary key,
    headline              varchar(200) not null,
    running               boolean      not null,
    manager               varchar(200) not null,
    communications_lead   varchar(200),
    technical_lead        varchar(200),
    scribe                varchar(200),
    services              varchar      not null,
    configuration_items   varchar      not null,
    organisations         varchar      not null,
    phase                 varchar(13)
        check (phase in ('INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED')),
    next_update_at        bigint,
    alarm_at              bigint,
    declared_at           bigint       not null,
    ended_at              bigint,
    summary               varchar,
    root_cause            varchar,
    actions               varchar,
    revision              integer      not null,
    version               integer      not null
);
create index major_incident_list on major_incident (running, declared_at, number);
create index major_incident_alarm on major_incident (alarm_at);

create sequence major_update_id start with 50 increment by 50;

create table major_update (
    id                    bigint       not null primary key,
    major                 varchar(20)  not null references major_incident,
    phase                 varchar(13)  not null
        check (phase in ('INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED')),
    visibility            varchar(10)  not null check (visibility in ('PUBLIC', 'INTERNAL')),
    author                varchar(200) not null,
    text                  varchar      not null,
    at                    bigint       not null,
    next_update_at        bigint,
    told                  integer      not null,
    version               integer      not null
);
create index major_update_of on major_update (major, id);

-- A promise that was not kept is told once, whichever node sees it first.
create table major_overdue (
    major                 varchar(20)  not null references major_incident,
    promised_at           bigint       not null,
    told_at               bigint       not null,
    primary key (major, promised_at)
);
