-- The incidents that changes have caused, as rows: found from the incident, and counted in reports.
create table change_incident (
    change_number  varchar(20)  not null references change_ticket (number),
    incident       varchar(20)  not null,
    primary key (change_number, incident)
);
create index change_incident_incident on change_incident (incident);

insert into change_incident (change_number, incident)
select c.number, i.number
  from change_ticket c
  join incident i on c.caused_incidents like '%"incident":"' || i.number || '","verdict":"CONFIRMED"%'
 where c.caused_incidents <> '[]';

create index change_closed on change_ticket (closed_at, number);
create index change_started on change_ticket (started_at, number);
