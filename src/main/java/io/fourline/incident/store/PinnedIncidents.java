package io.fourline.incident.store;

import io.fourline.incident.IncidentState;
import io.fourline.sla.Pin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Running incidents by the terms they are measured by. */
@ApplicationScoped
public class PinnedIncidents {

    private static final List<String> RUNNING = Arrays.stream(IncidentState.values())
            .filter(state -> state.isOpen() || state == IncidentState.RESOLVED)
            .map(Enum::name)
            .toList();

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The pins of all live incidents, open or resolved, under one of these versions, by number. */
    @SuppressWarnings("unchecked")
    public Map<String, Pin> running(List<String> versions) {
        Map<String, Pin> pins = new LinkedHashMap<>();
        if (versions.isEmpty()) {
            return pins;
        }
        Query query =
                em.createNativeQuery("select number, terms, calendars from incident where live = true and terms in ("
                        + marks(versions) + ") and state in (" + marks(RUNNING) + ") order by number");
        int place = 1;
        for (String version : versions) {
            query.setParameter(place++, version);
        }
        for (String state : RUNNING) {
            query.setParameter(place++, state);
        }
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            pins.put((String) row[0], Pin.of((String) row[1], row[2] == null ? "" : (String) row[2]));
        }
        return pins;
    }

    private static String marks(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
