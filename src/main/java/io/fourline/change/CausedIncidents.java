package io.fourline.change;

import io.fourline.change.SuspectIncident.Why;
import io.fourline.cmdb.ItemImpact;
import io.fourline.cmdb.PathStep;
import io.fourline.cmdb.Ties;
import io.fourline.incident.IncidentsOnItems;
import io.fourline.incident.IncidentsOnItems.OnItem;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds incidents that a change may have caused: opened after it began and until {@link #SOON} after its work was over, on
 * what it touched, on what stands on that, or, within a day of its beginning and where no item is named, on its service.
 * Nearest ties come first.
 */
@ApplicationScoped
class CausedIncidents {

    /** How long after its work a change is thought of. */
    static final Duration SOON = Duration.ofDays(7);

    private static final Duration SERVICE_WITHIN = Duration.ofDays(1);
    private static final int MOST_ITEMS = 1_000;

    @Inject
    IncidentsOnItems incidents;

    @Inject
    ItemImpact impact;

    boolean exists(String number) {
        return TicketNumber.INCIDENT.matches(number) && incidents.isKnown(number);
    }

    /** Those that nobody has said anything about yet. */
    List<SuspectIncident> proposed(ChangeRecord change) {
        if (change.startedAt() == null) {
            return List.of();
        }
        Set<String> judged =
                change.causedIncidents().stream().map(CausedIncident::incident).collect(Collectors.toSet());
        Ties ties = impact.of(change.configurationItems());
        Set<String> near = ties.withAffected();
        List<String> items = near.stream().limit(MOST_ITEMS).toList();
        Instant over = change.finishedAt() == null ? change.startedAt() : change.finishedAt();
        return incidents.opened(items, change.service(), change.startedAt(), over.plus(SOON)).stream()
                .filter(incident -> !judged.contains(incident.number()))
                // What is on an item that nothing ties to the change is another matter.
                .filter(incident -> incident.item() == null || near.contains(incident.item()))
                .map(incident -> suspect(change, ties, incident))
                .filter(suspect ->
                        suspect.why() != Why.SAME_SERVICE || suspect.after().compareTo(SERVICE_WITHIN) < 0)
                .sorted(Comparator.comparing(SuspectIncident::why)
                        .thenComparing(SuspectIncident::openedAt)
                        .thenComparing(SuspectIncident::incident))
                .toList();
    }

    private static SuspectIncident suspect(ChangeRecord change, Ties ties, OnItem incident) {
        List<String> path = incident.item() == null
                ? List.of()
                : ties.to(incident.item()).orElseThrow().path().stream()
                        .map(PathStep::code)
                        .toList();
        Why why = path.isEmpty() ? Why.SAME_SERVICE : path.size() == 1 ? Why.SAME_ITEM : Why.AFFECTED_ITEM;
        Duration after = Duration.between(change.startedAt(), incident.openedAt());
        return new SuspectIncident(incident.number(), incident.openedAt(), after, why, path);
    }
}
