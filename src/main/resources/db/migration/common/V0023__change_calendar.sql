-- What stands against changes besides other changes: freezes, maintenance windows, absences; meetings, and feeds to follow.
create sequence schedule_entry_id start with 50 increment by 50;

create table change_freeze (
    id       bigint       not null primary key,
    name     varchar(200) not null,
    service  varchar(200),
    item     varchar(64),
    from_at  bigint       not null,
    to_at    bigint       not null,
    reason   varchar      not null,
    active   boolean      not null,
    version  integer      not null,
    check (from_at < to_at),
    check (service is null or item is null)
);
create index change_freeze_time on change_freeze (active, from_at, to_at);

create table maintenance_window (
    id       bigint       not null primary key,
    name     varchar(200) not null,
    service  varchar(200),
    item     varchar(64),
    zone     varchar(60)  not null,
    windows  varchar      not null,
    active   boolean      not null,
    version  integer      not null,
    check ((service is null) <> (item is null))
);

create table absence (
    id       bigint       not null primary key,
    person   varchar(40)  not null,
    kind     varchar(10)  not null check (kind in ('LEAVE', 'VISIT', 'SHIFT')),
    from_at  bigint       not null,
    to_at    bigint       not null,
    note     varchar      not null,
    active   boolean      not null,
    version  integer      not null,
    check (from_at < to_at)
);
create index absence_person on absence (person, active, from_at, to_at);

create table cab_meeting (
    id          bigint       not null primary key,
    title       varchar(200) not null,
    at          bigint       not null,
    members     varchar      not null,
    minutes     varchar      not null,
    state       varchar(10)  not null check (state in ('PLANNED', 'RUNNING', 'CLOSED', 'CANCELLED')),
    version     integer      not null
);
create index cab_meeting_at on cab_meeting (at, id);

create table cab_meeting_point (
    meeting     bigint       not null references cab_meeting (id),
    place       integer      not null,
    change      varchar(20)  not null,
    why         varchar(10)  not null check (why in ('APPROVAL', 'EMERGENCY', 'REVIEW', 'ADDED')),
    minutes     varchar      not null,
    primary key (meeting, change)
);

create table calendar_feed (
    id          varchar(36)  not null primary key,
    account     varchar(40)  not null,
    hash        bytea        not null unique,
    scope       varchar(12)  not null check (scope in ('ALL', 'MINE', 'FREEZES')),
    created_at  bigint       not null,
    revoked     boolean      not null,
    version     integer      not null
);
create index calendar_feed_account on calendar_feed (account, revoked);
