-- Notices: what people are told at the desk about tickets that concern them.
create sequence notice_id start with 50 increment by 50;

create table notice (
    id         bigint        not null primary key,
    recipient  varchar(40)   not null,
    kind       varchar(20)   not null,
    ticket     varchar(20)   not null,
    title      varchar       not null,
    actor      varchar(200)  not null,
    line       integer       not null check (line between 1 and 4),
    team       varchar(200),
    at         bigint        not null,
    unread     boolean       not null,
    version    integer       not null
);
create index notice_recipient on notice (recipient, at, id);
create index notice_unread on notice (recipient, unread, at, id);
