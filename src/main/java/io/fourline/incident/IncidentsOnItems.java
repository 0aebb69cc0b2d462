package io.fourline.incident;

import io.fourline.incident.store.IncidentHeads;
import io.fourline.incident.store.ItemIncidents;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Incidents by the items they are about, whoever asks: numbers and times only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IncidentsOnItems {

    /** A deadline as near as this counts as missed. */
    public static final Duration NEAR = Duration.ofHours(2);

    /** An incident with the item it is about. */
    public record OnItem(String number, String item, String service, Instant openedAt) {}

    @Inject
    ItemIncidents incidents;

    @Inject
    IncidentHeads heads;

    /** Open ones on these items that are of priority 1 or 2, major, late, or late within {@link #NEAR}. */
    public List<OnItem> on(Collection<String> items, Instant now) {
        return incidents.critical(items, now.plus(NEAR));
    }

    /** Those on these items or this service, opened from one instant until another, that one not included. */
    public List<OnItem> opened(Collection<String> items, String service, Instant from, Instant until) {
        return incidents.opened(items, service, from, until);
    }

    /** Whether there is an incident of this number. */
    public boolean isKnown(String number) {
        return heads.of(List.of(number)).containsKey(number);
    }
}
