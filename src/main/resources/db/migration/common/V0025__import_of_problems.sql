-- Imports of problem logs: what a log tells of, how it was read, and whose an imported problem is.
alter table import_run add column subject varchar(10) check (subject in ('INCIDENT', 'PROBLEM'));
alter table import_run add column said varchar default '{}' not null;
alter table import_run add column read_as varchar;
update import_run set subject = 'INCIDENT';

alter table problem add column organisation varchar(200);
