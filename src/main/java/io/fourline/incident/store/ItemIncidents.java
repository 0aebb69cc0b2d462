package io.fourline.incident.store;

import io.fourline.incident.IncidentsOnItems.OnItem;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Incidents found by the items they are about. */
@ApplicationScoped
public class ItemIncidents {

    private static final String COLUMNS =
            "select i.number, i.configuration_item, i.service, i.opened_at from incident i";
    private static final int MOST = 500;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** @param dueBefore a deadline before this counts as missed */
    public List<OnItem> critical(Collection<String> items, Instant dueBefore) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(items);
        parameters.add(Instants.toMicros(dueBefore));
        return rows(
                COLUMNS + " where i.configuration_item in (" + marks(items)
                        + ") and i.live = true and i.open = true and (i.priority <= 2 or i.major = true"
                        + " or i.due_at < ?) order by i.number limit " + MOST,
                parameters);
    }

    public List<OnItem> opened(Collection<String> items, String service, Instant from, Instant until) {
        List<Object> parameters = new ArrayList<>(
                List.of(Instants.toMicros(from), Instants.toMicros(until), service == null ? "" : service));
        parameters.addAll(items);
        String named = items.isEmpty() ? "" : " or i.configuration_item in (" + marks(items) + ")";
        return rows(
                COLUMNS + " where i.live = true and i.opened_at >= ? and i.opened_at < ? and (i.service = ?" + named
                        + ") order by i.opened_at, i.number limit " + MOST,
                parameters);
    }

    private static String marks(Collection<String> items) {
        return String.join(", ", Collections.nCopies(items.size(), "?"));
    }

    @SuppressWarnings("unchecked")
    private List<OnItem> rows(String sql, List<Object> parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new OnItem(
                                (String) row[0], (String) row[1], (String) row[2], Instants.ofMicros((Number) row[3])))
                        .toList();
    }
}
