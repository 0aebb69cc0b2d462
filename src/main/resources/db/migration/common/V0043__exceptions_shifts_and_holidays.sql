-- A freeze of everything may leave services out; windows may be somebody's shifts, and be shut on holidays.
alter table change_freeze add column except_services varchar default '' not null;
create table maintenance_window_next (
    id       bigint       not null primary key,
    name     varchar(200) not null,
    service  varchar(200),
    item     varchar(64),
    person   varchar(40),
    zone     varchar(60)  not null,
    holidays varchar(40),
    windows  varchar      not null,
    active   boolean      not null,
    version  integer      not null,
    constraint maintenance_window_owner check (
        (case when service is null then 0 else 1 end) + (case when item is null then 0 else 1 end)
            + (case when person is null then 0 else 1 end) = 1)
);
insert into maintenance_window_next (id, name, service, item, zone, windows, active, version)
    select id, name, service, item, zone, windows, active, version from maintenance_window;
drop table maintenance_window;
alter table maintenance_window_next rename to maintenance_window;
