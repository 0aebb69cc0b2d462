package io.fourline.incident;

import io.fourline.shared.time.Instants;
import io.fourline.sla.Phase;
import io.fourline.sla.Pin;
import io.fourline.sla.Stretch;
import java.time.Instant;
import java.util.Map;

/** What clocks see of an incident's facts; following the journal entry by entry, it gives the incident's timeline. */
public final class IncidentStretch {

    private IncidentStretch() {}

    /**
     * @param facts as the journal tells them after an act
     * @param at the act's instant
     */
    public static Stretch of(Map<String, Object> facts, Instant at) {
        return new Stretch(
                Instants.toMicros(at),
                phase(IncidentState.valueOf((String) facts.get("state"))),
                (String) facts.get("waitingFor"),
                (Integer) facts.get("line"),
                (String) facts.get("team"),
                Boolean.TRUE.equals(facts.get("everAccepted")),
                (Integer) facts.get("priority"),
                Pin.of((String) facts.get("terms"), (String) facts.get("calendars")));
    }

    private static Phase phase(IncidentState state) {
        return switch (state) {
            case NEW, ASSIGNED, IN_PROGRESS -> Phase.OPEN;
            case WAITING -> Phase.WAITING;
            case RESOLVED -> Phase.RESOLVED;
            case CLOSED -> Phase.CLOSED;
            case CANCELLED -> Phase.CANCELLED;
        };
    }
}
