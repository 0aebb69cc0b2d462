-- Timelines: what clocks are read from, one short text per ticket; the pin of an incident; its next deadline, for sorting.
create table ticket_timeline (
    ticket         varchar(20)  not null primary key,
    live           boolean      not null,
    opened_at      bigint       not null,
    ended_at       bigint,
    stretches      varchar      not null,
    next_alarm_at  bigint,
    version        integer      not null
);
create index ticket_timeline_alarm on ticket_timeline (next_alarm_at);
create index ticket_timeline_opened on ticket_timeline (live, opened_at, ticket);

alter table incident add column terms varchar(60);
alter table incident add column calendars varchar(400);
alter table incident add column due_at bigint not null default 9223372036854775807;
create index incident_team_due on incident (team, open, due_at, number);
create index incident_desk_due on incident (live, open, due_at, number);
create index incident_assignee_due on incident (assignee, open, due_at, number);
