package io.fourline.incident;

import java.time.Instant;

/** An incident as a queue shows it. */
public record IncidentRow(
        String number,
        String title,
        IncidentState state,
        WaitingReason waitingFor,
        int priority,
        boolean major,
        String requester,
        String organisation,
        String service,
        int line,
        String team,
        String path,
        String assignee,
        boolean accepted,
        boolean live,
        Instant openedAt,
        Instant changedAt,
        Instant resolvedAt) {

    static IncidentRow of(IncidentRecord incident, Instant changedAt) {
        return new IncidentRow(
                incident.number(),
                incident.title(),
                incident.state(),
                incident.waitingFor(),
                incident.priority(),
                incident.major(),
                incident.requester(),
                incident.organisation(),
                incident.service(),
                incident.line(),
                incident.team(),
                incident.path(),
                incident.assignee(),
                incident.accepted(),
                incident.isLive(),
                incident.openedAt(),
                changedAt,
                incident.resolvedAt());
    }
}
