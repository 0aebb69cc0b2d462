package io.fourline.incident.store;

import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.IncidentSight.Condition;
import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import io.fourline.incident.model.Incident;
import io.fourline.shared.persistence.Conditions;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of incidents: keyset pages whose cost follows the page, not the desk. */
@ApplicationScoped
public class IncidentLists {

    private static final String ROW = "i.number, i.title, i.state, i.waiting_for, i.priority, i.major, i.requester,"
            + " i.organisation, i.service, i.line, i.team, i.path, i.assignee, i.accepted, i.live, i.opened_at,"
            + " i.changed_at, i.resolved_at, i.due_at";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** @param after sort values to go on after, {@code null} for the first page */
    @SuppressWarnings("unchecked")
    public List<IncidentRow> rows(IncidentFilter filter, Condition sight, List<Object> after, int limit) {
        List<Object[]> rows = new IncidentQuery(filter, sight)
                .after(after)
                .rows(em, ROW, limit)
                .getResultList();
        return rows.stream().map(IncidentLists::row).toList();
    }

    /** These incidents, as far as the reader may see them, in no order. */
    public List<IncidentRow> rowsOf(List<String> numbers, Condition sight) {
        String marks = numbers.stream().map(number -> "?").collect(Collectors.joining(", "));
        Conditions where = new Conditions().and("i.number in (" + marks + ")", numbers);
        return rows(where, sight, "");
    }

    /** The live incidents of a configuration item, as far as the reader may see them, the newest first. */
    public List<IncidentRow> rowsOn(String item, Condition sight, List<Object> after, int limit) {
        Conditions where = new Conditions().and("i.configuration_item = ?", List.of(item));
        if (after != null) {
            where.and("(i.opened_at, i.number) < (?, ?)", after);
        }
        return rows(where, sight, " order by i.opened_at desc, i.number desc limit " + limit);
    }

    @SuppressWarnings("unchecked")
    private List<IncidentRow> rows(Conditions where, Condition sight, String ending) {
        where.and("(" + sight.sql() + ")", sight.parameters());
        List<Object[]> rows = where.bind(
                        em.createNativeQuery("select " + ROW + " from incident i where " + where + ending))
                .getResultList();
        return rows.stream().map(IncidentLists::row).toList();
    }

    /** Numbers of this incident and of the newest live ones on its item, or else of the category of its service. */
    @SuppressWarnings("unchecked")
    public List<String> alike(String number, int limit) {
        return em.createNativeQuery("select i.number from incident i, incident o where o.number = ? and i.live = o.live"
                        + " and (i.number = o.number or i.configuration_item = o.configuration_item"
                        + " or o.configuration_item is null and i.service = o.service and i.category = o.category)"
                        + " order by i.opened_at desc, i.number desc limit " + limit)
                .setParameter(1, number)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    public List<Incident> incidents(IncidentFilter filter, Condition sight, List<Object> after, int limit) {
        return new IncidentQuery(filter, sight)
                .after(after)
                .entities(em, Incident.class, limit)
                .getResultList();
    }

    /** How many there are, up to a cap. */
    public int count(IncidentFilter filter, Condition sight, int cap) {
        return ((Number) new IncidentQuery(filter, sight).count(em, cap).getSingleResult()).intValue();
    }

    private static IncidentRow row(Object[] column) {
        return new IncidentRow(
                (String) column[0],
                (String) column[1],
                IncidentState.valueOf((String) column[2]),
                column[3] == null ? null : WaitingReason.valueOf((String) column[3]),
                ((Number) column[4]).intValue(),
                (Boolean) column[5],
                (String) column[6],
                (String) column[7],
                (String) column[8],
                ((Number) column[9]).intValue(),
                (String) column[10],
                (String) column[11],
                (String) column[12],
                (Boolean) column[13],
                (Boolean) column[14],
                Instants.ofMicros((Number) column[15]),
                Instants.ofMicros((Number) column[16]),
                Instants.ofMicros((Number) column[17]),
                ((Number) column[18]).longValue(),
                List.of());
    }
}
