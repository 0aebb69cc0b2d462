-- Which terms problems and changes are measured by, and their next deadline, as on incidents.
alter table problem add column terms varchar(60);
alter table problem add column calendars varchar(400);
alter table problem add column due_at bigint not null default 9223372036854775807;
create index problem_due on problem (open, due_at, number);

alter table change_ticket add column terms varchar(60);
alter table change_ticket add column calendars varchar(400);
alter table change_ticket add column due_at bigint not null default 9223372036854775807;
create index change_due on change_ticket (open, due_at, number);

-- Notices tell of tickets that are on no line, too. Their table is made anew, because the check of its line has no name
-- by which both databases would know it.
create table notice_of_any (
    id         bigint        not null primary key,
    recipient  varchar(40)   not null,
    kind       varchar(20)   not null,
    ticket     varchar(20)   not null,
    title      varchar       not null,
    actor      varchar(200)  not null,
    line       integer       not null,
    team       varchar(200),
    at         bigint        not null,
    unread     boolean       not null,
    version    integer       not null,
    clock      varchar(10),
    percent    integer
);
insert into notice_of_any (id, recipient, kind, ticket, title, actor, line, team, at, unread, version, clock, percent)
    select id, recipient, kind, ticket, title, actor, line, team, at, unread, version, clock, percent from notice;
drop table notice;
alter table notice_of_any rename to notice;
create index notice_recipient on notice (recipient, at, id);
create index notice_unread on notice (recipient, unread, at, id);
