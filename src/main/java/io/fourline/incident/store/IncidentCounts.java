package io.fourline.incident.store;

import io.fourline.incident.IncidentTally.By;
import io.fourline.incident.IncidentTally.Span;
import io.fourline.incident.IncidentTally.Tally;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts of incidents by what they concern. */
@ApplicationScoped
public class IncidentCounts {

    private static final String COUNTED = " and i.state <> 'CANCELLED'";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** One statement counts by everything there is to count by. */
    @SuppressWarnings("unchecked")
    public List<Tally> tallies(Span span, int least) {
        List<Object> values = new ArrayList<>();
        String sql = Arrays.stream(By.values())
                .map(by -> counting(by, span, least, values))
                .collect(Collectors.joining(" union all "));
        Query query = em.createNativeQuery(sql);
        bind(query, values);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Tally(
                                By.valueOf((String) row[0]),
                                (String) row[1],
                                ((Number) row[2]).longValue(),
                                ((Number) row[3]).longValue()))
                        .toList();
    }

    private static String counting(By by, Span span, int least, List<Object> values) {
        String column = column(by);
        String recent = "sum(case when i.opened_at >= ? then 1 else 0 end)";
        long since = Instants.toMicros(span.since());
        values.addAll(
                List.of(since, since, Instants.toMicros(span.from()), Instants.toMicros(span.until()), since, least));
        return "select '" + by.name() + "', i." + column + ", " + recent
                + ", sum(case when i.opened_at < ? then 1 else 0 end) from incident i"
                + " where i.opened_at >= ? and i.opened_at < ?" + live(span.imported()) + COUNTED + " and i." + column
                + " is not null group by i." + column + " having " + recent + " >= ?";
    }

    public Optional<Instant> first(boolean imported) {
        Object first = em.createNativeQuery("select min(i.opened_at) from incident i where 1 = 1" + live(imported))
                .getSingleResult();
        return Optional.ofNullable(Instants.ofMicros((Number) first));
    }

    @SuppressWarnings("unchecked")
    public List<String> recent(Span span, By by, String code, int limit) {
        Query query = em.createNativeQuery("select i.number from incident i where i.opened_at >= ? and i.opened_at < ?"
                + live(span.imported()) + COUNTED + " and i." + column(by) + " = ?"
                + " order by i.opened_at desc, i.number desc limit " + limit);
        bind(query, List.of(Instants.toMicros(span.since()), Instants.toMicros(span.until()), code));
        return query.getResultList();
    }

    private static void bind(Query query, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
    }

    private static String live(boolean imported) {
        return imported ? "" : " and i.live = true";
    }

    private static String column(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
