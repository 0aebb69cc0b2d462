-- Which incidents are measured by a version of terms, for moving the running ones to another version.
create index incident_terms on incident (terms, state, number);
