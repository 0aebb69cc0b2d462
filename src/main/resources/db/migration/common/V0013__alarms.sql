-- Alarms: a row for each threshold of a clock that has been passed, which makes it be told once; notices name them.
create table clock_alarm (
    ticket     varchar(20)  not null,
    clock      varchar(10)  not null,
    percent    integer      not null,
    due_at     bigint       not null,
    raised_at  bigint       not null,
    terms      varchar(60)  not null,
    action     varchar(10)  not null check (action in ('WARN', 'BREACH', 'HAND_ON')),
    told       varchar      not null,
    primary key (ticket, clock, percent)
);

alter table notice add column clock varchar(10);
alter table notice add column percent integer;
