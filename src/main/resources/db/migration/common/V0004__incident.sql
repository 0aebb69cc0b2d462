-- Incidents, who had them when, and what every kind of ticket shares: conversation, attachments, links, watchers.
-- Service, team and person columns hold codes without foreign keys: an imported record keeps the words of its source.
create sequence incident_number start with 1 increment by 1;

create table incident (
    number                varchar(20)  not null primary key,
    title                 varchar      not null,
    description           varchar      not null,
    state                 varchar(12)  not null
        check (state in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED', 'CANCELLED')),
    open                  boolean      not null,
    waiting_for           varchar(10)
        check (waiting_for in ('REQUESTER', 'SUPPLIER', 'PARTS', 'CHANGE', 'VISIT', 'OTHER')),
    waiting_until         bigint,
    impact                varchar(10)  check (impact in ('LOW', 'MEDIUM', 'HIGH', 'MAJOR')),
    urgency               varchar(10)  check (urgency in ('LOW', 'MEDIUM', 'HIGH')),
    priority              integer      not null check (priority between 1 and 5),
    priority_overridden   boolean      not null,
    major                 boolean      not null,
    major_manager         varchar(200),
    requester             varchar(200),
    organisation          varchar(200),
    service               varchar(200),
    chain                 varchar(40),
    category              varchar(200),
    configuration_item    varchar(200),
    channel               varchar(10)
        check (channel in ('PORTAL', 'PHONE', 'EMAIL', 'CHAT', 'WALK_IN', 'MONITORING', 'API')),
    origin                varchar(10)  not null check (origin in ('PORTAL', 'REST', 'SYSTEM', 'IMPORT')),
    live                  boolean      not null,
    line                  integer      not null check (line between 1 and 4),
    team                  varchar(200),
    assignee              varchar(200),
    accepted              boolean      not null,
    ever_accepted         boolean      not null,
    opened_at             bigint       not null,
    resolved_at           bigint,
    closed_at             bigint,
    resolving_team        varchar(200),
    resolution_code       varchar(12)
        check (resolution_code in ('FIXED', 'WORKAROUND', 'NO_FAULT', 'DUPLICATE', 'BY_REQUESTER')),
    resolution            varchar,
    satisfaction          integer      check (satisfaction between 1 and 5),
    satisfaction_comment  varchar,
    supplier_reference    varchar(200),
    supplier_answer       varchar,
    source_id             varchar(200),
    import_id             varchar(36),
    path                  varchar      not null,
    changed_at            bigint       not null,
    next_alarm_at         bigint,
    revision              integer      not null,
    version               integer      not null
);
create index incident_team_queue on incident (team, open, priority, opened_at, number);
create index incident_desk_queue on incident (live, open, priority, opened_at, number);
create index incident_opened on incident (live, opened_at, number);
create index incident_requester on incident (requester, opened_at, number);
create index incident_assignee on incident (assignee, open, priority, opened_at, number);
create index incident_alarm on incident (next_alarm_at);
create unique index incident_source on incident (source_id);

create table custody (
    ticket    varchar(20)  not null,
    stay      integer      not null,
    line      integer      not null check (line between 1 and 4),
    team      varchar(200),
    from_at   bigint       not null,
    to_at     bigint,
    act       varchar(10)  not null,
    actor     varchar(200) not null,
    reason    varchar,
    missing   varchar,
    findings  varchar,
    version   integer      not null,
    primary key (ticket, stay)
);
create index custody_team on custody (team, ticket);

create sequence ticket_part_id start with 50 increment by 50;

create table ticket_comment (
    id          bigint       not null primary key,
    ticket      varchar(20)  not null,
    author      varchar(200) not null,
    visibility  varchar(8)   not null check (visibility in ('PUBLIC', 'INTERNAL')),
    text        varchar      not null,
    at          bigint       not null,
    version     integer      not null
);
create index ticket_comment_ticket on ticket_comment (ticket, id);

create table ticket_attachment (
    id          varchar(36)  not null primary key,
    ticket      varchar(20)  not null,
    author      varchar(200) not null,
    visibility  varchar(8)   not null check (visibility in ('PUBLIC', 'INTERNAL')),
    file_name   varchar(255) not null,
    media_type  varchar(120) not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    at          bigint       not null,
    version     integer      not null
);
create index ticket_attachment_ticket on ticket_attachment (ticket, at, id);

create table ticket_attachment_part (
    attachment  varchar(36) not null,
    position    integer     not null,
    bytes       bytea       not null,
    primary key (attachment, position)
);

create table ticket_link (
    id       bigint       not null primary key,
    ticket   varchar(20)  not null,
    kind     varchar(12)  not null check (kind in ('DUPLICATE_OF', 'CHILD_OF', 'RELATED')),
    other    varchar(20)  not null,
    author   varchar(200) not null,
    at       bigint       not null,
    version  integer      not null,
    unique (ticket, kind, other)
);
create index ticket_link_other on ticket_link (other);

create table ticket_watcher (
    ticket   varchar(20) not null,
    account  varchar(40) not null,
    primary key (ticket, account)
);
create index ticket_watcher_account on ticket_watcher (account, ticket);
