-- Who promises a window holds this row until it is stored, so that of two at once that collide one is told.
create table schedule_gate (
    id  integer not null primary key check (id = 1)
);
insert into schedule_gate (id) values (1);
