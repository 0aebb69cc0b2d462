package io.fourline.change.store;

import io.fourline.change.ChangeOutcome;
import io.fourline.change.OutcomeFilter;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** Closed changes, counted by everything that reports tell them apart by. */
@ApplicationScoped
public class ClosedChanges {

    private static final String KINDS =
            "c.team, c.implementer, c.service, c.template, c.model, c.risk_level, c.outcome";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** How many changes are alike in all of this. */
    public record Tally(
            String team,
            String implementer,
            String service,
            String template,
            String model,
            String risk,
            ChangeOutcome outcome,
            int changes,
            int causing,
            int outside) {}

    @SuppressWarnings("unchecked")
    public List<Tally> tallies(OutcomeFilter filter) {
        StringBuilder sql = new StringBuilder("select " + KINDS + ", count(*), count(i.change_number),"
                + " count(case when c.started_at < c.from_at or c.finished_at > c.to_at then 1 end)"
                + " from change_ticket c"
                + " left join (select distinct change_number from change_incident) i on i.change_number = c.number"
                + " where c.state = 'CLOSED'");
        List<Object> parameters = new ArrayList<>();
        and(sql, parameters, " and c.closed_at >= ?", filter.from() == null ? null : Instants.toMicros(filter.from()));
        and(sql, parameters, " and c.closed_at < ?", filter.to() == null ? null : Instants.toMicros(filter.to()));
        and(
                sql,
                parameters,
                " and c.model = ?",
                filter.model() == null ? null : filter.model().name());
        and(sql, parameters, " and c.service = ?", filter.service());
        Query query = em.createNativeQuery(sql + " group by " + KINDS);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(ClosedChanges::tally).toList();
    }

    private static void and(StringBuilder sql, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            parameters.add(value);
        }
    }

    private static Tally tally(Object[] row) {
        int at = 0;
        return new Tally(
                (String) row[at++],
                (String) row[at++],
                (String) row[at++],
                (String) row[at++],
                (String) row[at++],
                (String) row[at++],
                ChangeOutcome.valueOf((String) row[at++]),
                ((Number) row[at++]).intValue(),
                ((Number) row[at++]).intValue(),
                ((Number) row[at]).intValue());
    }
}
