package io.fourline.change;

import io.fourline.incident.IncidentsOnItems;
import io.fourline.incident.IncidentsOnItems.OnItem;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Finds incidents that a change may have caused: opened soon after it began, on what it touched or its service. */
@ApplicationScoped
class CausedIncidents {

    /** How long after its beginning a change is thought of. */
    static final Duration SOON = Duration.ofDays(7);

    @Inject
    IncidentsOnItems incidents;

    boolean exists(String number) {
        return TicketNumber.INCIDENT.matches(number) && incidents.isKnown(number);
    }

    /** Those that nobody has said anything about yet, the earliest first. */
    List<OnItem> proposed(ChangeRecord change, List<String> affected) {
        if (change.startedAt() == null) {
            return List.of();
        }
        List<String> judged =
                change.causedIncidents().stream().map(CausedIncident::incident).toList();
        return incidents
                .opened(
                        affected,
                        change.service(),
                        change.startedAt(),
                        change.startedAt().plus(SOON))
                .stream()
                .filter(incident -> !judged.contains(incident.number()))
                .toList();
    }
}
