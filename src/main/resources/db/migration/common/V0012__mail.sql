-- Mail: what people are told by mail, waiting for its way out; and who wants none.
alter table account add column mailed boolean default true not null;

create sequence mail_id start with 50 increment by 50;

create table mail (
    id           bigint        not null primary key,
    recipient    varchar(40)   not null,
    address      varchar(254)  not null,
    subject      varchar       not null,
    body         varchar       not null,
    message_id   varchar(250)  not null unique,
    ticket       varchar(20)   not null,
    cause        varchar(200)  not null unique,
    state        varchar(10)   not null check (state in ('QUEUED', 'SENT', 'FAILED')),
    created_at   bigint        not null,
    send_after   bigint        not null,
    next_try_at  bigint,
    attempts     integer       not null,
    sent_at      bigint,
    last_error   varchar(500),
    version      integer       not null
);
create index mail_next_try on mail (next_try_at, id);
create index mail_state on mail (state, created_at);
