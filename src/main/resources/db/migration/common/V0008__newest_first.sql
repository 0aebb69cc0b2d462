-- The newest come first in most lists. H2 reads an index forwards only; PostgreSQL reads these both ways.
drop index incident_opened;
create index incident_opened on incident (live desc, opened_at desc, number desc);
drop index incident_requester;
create index incident_requester on incident (requester desc, opened_at desc, number desc);
