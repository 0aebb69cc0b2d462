package io.fourline.incident;

import io.fourline.incident.model.Incident;
import io.fourline.sla.ClockRecord;
import java.time.Instant;
import java.util.List;

/**
 * An incident as a queue shows it.
 *
 * @param dueMicros its next deadline, behind every deadline where it has none
 * @param clocks what its clocks show
 */
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
        Instant resolvedAt,
        long dueMicros,
        List<ClockRecord> clocks) {

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
                incident.resolvedAt(),
                Incident.NOTHING_DUE,
                incident.clocks());
    }

    /** The row with what its clocks show. */
    IncidentRow clocked(List<ClockRecord> readings) {
        return new IncidentRow(
                number,
                title,
                state,
                waitingFor,
                priority,
                major,
                requester,
                organisation,
                service,
                line,
                team,
                path,
                assignee,
                accepted,
                live,
                openedAt,
                changedAt,
                resolvedAt,
                dueMicros,
                readings);
    }
}
