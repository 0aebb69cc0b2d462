-- Calendars: what an administrator works on, and what has been published, which is never changed.
create table calendar (
    code       varchar(40)  not null primary key,
    name       varchar(200) not null,
    draft      varchar,
    published  varchar(20),
    active     boolean      not null,
    version    integer      not null
);

create table calendar_version (
    code          varchar(40) not null references calendar (code),
    label         varchar(20) not null,
    position      integer     not null,
    content       varchar     not null,
    published_at  bigint      not null,
    published_by  varchar(80) not null,
    reason        varchar     not null,
    primary key (code, label),
    unique (code, position)
);
