-- Terms: an SLA with its OLAs and UCs as a draft and as published versions; the owner of a service; people marked VIP.
create table terms (
    code        varchar(40)  not null primary key,
    name        varchar(200) not null,
    draft       varchar,
    draft_base  varchar(20),
    retired_at  bigint,
    version     integer      not null
);

create table terms_version (
    code          varchar(40) not null references terms (code),
    label         varchar(20) not null,
    position      integer     not null,
    content       varchar     not null,
    published_at  bigint      not null,
    published_by  varchar(40) not null,
    reason        varchar     not null,
    primary key (code, label),
    unique (code, position)
);

alter table service add column owner varchar(40);
alter table account add column vip boolean default false not null;
