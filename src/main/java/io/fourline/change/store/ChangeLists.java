package io.fourline.change.store;

import io.fourline.change.ChangeFilter;
import io.fourline.change.model.Change;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists of changes: keyset pages in the order asked for. */
@ApplicationScoped
public class ChangeLists {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** A list's conditions with their parameters. */
    private static final class Conditions {
        private final List<String> where = new ArrayList<>(List.of("1 = 1"));
        private final List<Object> parameters = new ArrayList<>();

        void and(String condition, Object... values) {
            where.add(condition);
            parameters.addAll(List.of(values));
        }

        void equal(String column, Object value) {
            if (value != null) {
                and("c." + column + " = ?", value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
    }

    /**
     * @param onlyOf account and teams of a supplier, who sees theirs only; {@code null} for the desk's people
     * @param after sort values to go on after, {@code null} for the first page
     */
    @SuppressWarnings("unchecked")
    public List<Change> changes(ChangeFilter filter, Supplier onlyOf, List<Object> after, int limit) {
        Conditions conditions = narrowed(filter);
        if (onlyOf != null) {
            conditions.and("(c.implementer = ?" + inTeams(onlyOf.teams()) + ")", onlyOf.parameters());
        }
        List<String> columns = filter.sort().columns();
        boolean down = filter.sort().descending();
        if (after != null) {
            String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            conditions.and("(" + order(columns, "") + ") " + (down ? "<" : ">") + " (" + marks + ")", after.toArray());
        }
        if (columns.contains("from_at")) {
            conditions.and("c.from_at is not null");
        }
        Query query = em.createNativeQuery(
                "select c.* from change_ticket c where " + String.join(" and ", conditions.where) + " order by "
                        + order(columns, down ? " desc" : "") + " limit " + limit,
                Change.class);
        for (int i = 0; i < conditions.parameters.size(); i++) {
            query.setParameter(i + 1, conditions.parameters.get(i));
        }
        return query.getResultList();
    }

    /** Those that wait for somebody's vote, the longest waiting first; emergencies do so while they are worked on. */
    @SuppressWarnings("unchecked")
    public List<Change> awaitingVotes(int limit) {
        return em.createNativeQuery(
                        "select c.* from change_ticket c where c.open = true and c.approval = 'PENDING'"
                                + " order by c.opened_at, c.number limit " + limit,
                        Change.class)
                .getResultList();
    }

    /** Changes that are known to have caused an incident, the latest begun first. */
    @SuppressWarnings("unchecked")
    public List<Change> thatCaused(String incident) {
        return em.createNativeQuery(
                        "select c.* from change_ticket c join change_incident i on i.change_number = c.number"
                                + " where i.incident = ? order by c.started_at desc, c.number",
                        Change.class)
                .setParameter(1, incident)
                .getResultList();
    }

    /** Changes whose work has begun since then, the latest first. */
    @SuppressWarnings("unchecked")
    public List<Change> begunSince(Instant since, int limit) {
        return em.createNativeQuery(
                        "select c.* from change_ticket c where c.started_at >= ? order by c.started_at desc, c.number"
                                + " limit " + limit,
                        Change.class)
                .setParameter(1, Instants.toMicros(since))
                .getResultList();
    }

    /** Teams that carry changes out. */
    @SuppressWarnings("unchecked")
    public List<String> teams() {
        return em.createNativeQuery(
                        "select distinct c.team from change_ticket c where c.team is not null order by c.team")
                .getResultList();
    }

    /** Whose changes a supplier sees. */
    public record Supplier(String account, Collection<String> teams) {
        Object[] parameters() {
            List<Object> all = new ArrayList<>(List.of(account));
            all.addAll(teams);
            return all.toArray();
        }
    }

    private static String inTeams(Collection<String> teams) {
        return teams.isEmpty()
                ? ""
                : " or c.team in (" + String.join(", ", Collections.nCopies(teams.size(), "?")) + ")";
    }

    private static String order(List<String> columns, String direction) {
        return columns.stream().map(column -> "c." + column + direction).collect(Collectors.joining(", "));
    }

    private static Conditions narrowed(ChangeFilter filter) {
        Conditions conditions = new Conditions();
        conditions.equal("state", filter.state());
        conditions.equal("open", filter.open());
        conditions.equal("model", filter.model());
        conditions.equal("risk_level", filter.risk());
        conditions.equal("team", filter.team());
        conditions.equal("service", filter.service());
        conditions.equal("requester", filter.requester());
        if (ChangeFilter.UNASSIGNED.equals(filter.assignee())) {
            conditions.and("c.assignee is null");
        } else {
            conditions.equal("assignee", filter.assignee());
        }
        if (filter.concerning() != null) {
            conditions.and(
                    "(c.requester = ? or c.assignee = ? or c.implementer = ?)",
                    filter.concerning(),
                    filter.concerning(),
                    filter.concerning());
        }
        if (filter.configurationItem() != null) {
            conditions.and(
                    "c.number in (select i.change_number from change_item i where i.item = ?)",
                    filter.configurationItem());
        }
        if (filter.from() != null) {
            conditions.and("c.to_at > ?", Instants.toMicros(filter.from()));
        }
        if (filter.to() != null) {
            conditions.and("c.from_at < ?", Instants.toMicros(filter.to()));
        }
        search(conditions, filter.words());
        return conditions;
    }

    private static void search(Conditions conditions, String words) {
        if (words == null) {
            return;
        }
        String number = words.toUpperCase(Locale.ROOT);
        if (TicketNumber.CHANGE.matches(number)) {
            conditions.and("c.number = ?", number);
        } else {
            String literal = words.toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            conditions.and("lower(c.title) like ? escape '!'", '%' + literal + '%');
        }
    }
}
