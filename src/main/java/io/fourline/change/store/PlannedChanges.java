package io.fourline.change.store;

import io.fourline.schedule.Planned;
import io.fourline.schedule.PlannedWork;
import io.fourline.schedule.Slot;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changes whose window is promised, as the schedule checks others against them. */
@ApplicationScoped
public class PlannedChanges implements PlannedWork {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** How many are planned, and how often they have been acted on: no act leaves all of these as they were. */
    @Override
    public Object stamp() {
        Object[] planned = (Object[])
                em.createNativeQuery("select count(*), coalesce(sum(c.revision), 0), coalesce(max(c.changed_at), 0)"
                                + " from change_ticket c where c.planned = true")
                        .getSingleResult();
        Object newest = em.createNativeQuery("select coalesce(max(c.changed_at), 0) from change_ticket c")
                .getSingleResult();
        List<Object> stamp = new ArrayList<>(Arrays.asList(planned));
        stamp.add(newest);
        return stamp.stream().map(number -> ((Number) number).longValue()).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Planned> planned() {
        List<Object[]> pairs = em.createNativeQuery("select i.change_number, i.item from change_item i"
                        + " join change_ticket c on c.number = i.change_number where c.planned = true"
                        + " order by i.change_number, i.item")
                .getResultList();
        Map<String, List<String>> items = new HashMap<>();
        for (Object[] pair : pairs) {
            items.computeIfAbsent((String) pair[0], any -> new ArrayList<>()).add((String) pair[1]);
        }
        List<Object[]> rows = em.createNativeQuery(
                        "select c.number, c.from_at, c.to_at, c.service, c.implementer from change_ticket c"
                                + " where c.planned = true and c.from_at is not null order by c.number")
                .getResultList();
        return rows.stream()
                .map(row -> new Planned(
                        (String) row[0],
                        new Slot(Instants.ofMicros((Number) row[1]), Instants.ofMicros((Number) row[2])),
                        items.getOrDefault((String) row[0], List.of()),
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }
}
