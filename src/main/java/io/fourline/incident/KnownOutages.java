package io.fourline.incident;

import io.fourline.incident.store.IncidentLists;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What everybody may know of major incidents that are open: which service suffers, since when, and whether it is worked on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KnownOutages {

    private static final int MOST = 20;
    private static final IncidentSight.Condition ALL = new IncidentSight.Condition("1 = 1", List.of());

    @Inject
    IncidentLists lists;

    /** A service that suffers; the ticket behind it stays with those who may see it. */
    public record Outage(String service, Instant since, IncidentState state) {}

    /** One per service, the longest lasting first. */
    public List<Outage> now() {
        Map<String, Outage> outages = new LinkedHashMap<>();
        for (IncidentRow row : lists.rows(IncidentFilter.openMajor(), ALL, null, MOST)) {
            outages.putIfAbsent(row.service(), new Outage(row.service(), row.openedAt(), row.state()));
        }
        return List.copyOf(outages.values());
    }
}
