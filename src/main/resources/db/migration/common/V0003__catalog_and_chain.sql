-- Services, categories, configuration items; escalation chains with their lines and checklists; the priority matrix.
create table chain (
    code             varchar(40)   not null primary key,
    name             varchar(200)  not null,
    desk_default     boolean       not null,
    skip_priority    integer       not null check (skip_priority between 0 and 5),
    skip_major       boolean       not null,
    shows_requester  boolean       not null,
    active           boolean       not null,
    version          integer       not null
);

create table chain_line (
    chain  varchar(40)  not null references chain (code),
    line   integer      not null check (line between 1 and 4),
    name   varchar(200) not null,
    team   varchar(40)  not null references team (code),
    primary key (chain, line)
);

create table chain_checklist_item (
    chain     varchar(40)  not null references chain (code),
    line      integer      not null check (line between 1 and 4),
    position  integer      not null,
    item_key  varchar(40)  not null,
    label     varchar(200) not null,
    hint      varchar(400),
    primary key (chain, line, item_key)
);

create table service (
    code         varchar(40)   not null primary key,
    name         varchar(200)  not null,
    description  varchar(2000) not null,
    chain        varchar(40)   references chain (code),
    active       boolean       not null,
    version      integer       not null
);

create table category (
    code     varchar(40)  not null primary key,
    name     varchar(200) not null,
    active   boolean      not null,
    version  integer      not null
);

create table configuration_item (
    code     varchar(80)  not null primary key,
    name     varchar(200) not null,
    service  varchar(40)  references service (code),
    active   boolean      not null,
    version  integer      not null
);
create index configuration_item_service on configuration_item (service);

create table priority_rule (
    impact    varchar(10) not null,
    urgency   varchar(10) not null,
    priority  integer     not null check (priority between 1 and 5),
    version   integer     not null,
    primary key (impact, urgency)
);
