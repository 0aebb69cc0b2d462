package io.fourline.incident.store;

import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentSight.Condition;
import io.fourline.incident.IncidentSort;
import io.fourline.shared.persistence.Conditions;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.TicketNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the one kind of list query there is: filters, what the reader may see, and a keyset to go on after. */
final class IncidentQuery {

    /** What an index holds equal before it goes on in the list's order. */
    private static final Map<String, List<List<String>>> LEADS = Map.of(
            "priority", List.of(List.of("team", "open"), List.of("assignee", "open"), List.of("live", "open")),
            "due_at", List.of(List.of("team", "open"), List.of("assignee", "open"), List.of("live", "open")),
            "opened_at", List.of(List.of("requester"), List.of("live")));

    private final Conditions where = new Conditions();
    private final Set<String> fixed = new HashSet<>();
    private final IncidentSort sort;

    IncidentQuery(IncidentFilter filter, Condition sight) {
        this.sort = filter.sort();
        narrow(filter);
        where.and("(" + sight.sql() + ")", sight.parameters());
    }

    private void narrow(IncidentFilter filter) {
        if (filter.origin() != IncidentFilter.Records.ALL) {
            equal("live", filter.origin() == IncidentFilter.Records.LIVE);
        }
        equal("team", filter.team());
        equal("open", filter.open());
        equal("line", filter.line());
        equal("priority", filter.priority());
        equal("state", filter.state());
        equal("service", filter.service());
        equal("requester", filter.requester());
        equal("import_id", filter.importId());
        equal("major", filter.major());
        where.andIfGiven("i.due_at < ?", Instants.toMicros(filter.dueBefore()));
        if (IncidentFilter.UNASSIGNED.equals(filter.assignee())) {
            where.and("i.assignee is null");
        } else {
            equal("assignee", filter.assignee());
        }
        search(filter.words());
    }

    private void search(String words) {
        if (words == null) {
            return;
        }
        String number = words.toUpperCase(Locale.ROOT);
        if (TicketNumber.INCIDENT.matches(number)) {
            equal("number", number);
        } else {
            where.and("lower(i.title) like ? escape '!'", Conditions.containing(words));
        }
    }

    private void equal(String column, Object value) {
        if (value != null) {
            where.and("i." + column + " = ?", value instanceof Enum<?> constant ? constant.name() : value);
            fixed.add(column);
        }
    }

    /** Goes on after the item with these sort values. */
    IncidentQuery after(List<Object> values) {
        if (values != null) {
            String columns = columns(sort.columns(), "");
            String marks = values.stream().map(value -> "?").collect(Collectors.joining(", "));
            where.and("(" + columns + ") " + (sort.descending() ? "<" : ">") + " (" + marks + ")", values);
        }
        return this;
    }

    Query rows(EntityManager em, String selected, int limit) {
        String sql = "select " + selected + " from incident i where " + where + ending(limit);
        return where.bind(em.createNativeQuery(sql));
    }

    Query entities(EntityManager em, Class<?> type, int limit) {
        String sql = "select i.* from incident i where " + where + ending(limit);
        return where.bind(em.createNativeQuery(sql, type));
    }

    /** Counts what is asked for, up to a cap. */
    Query count(EntityManager em, int cap) {
        String sql = "select count(*) from (select 1 from incident i where " + where + " limit " + cap + ") capped";
        return where.bind(em.createNativeQuery(sql));
    }

    // The limit stands in the statement: a database that learns it only while it sends has already sorted the whole
    // list.
    private String ending(int limit) {
        return " order by " + order() + " limit " + limit;
    }

    /**
     * The order asked for, led by columns that are the same in every row: they change nothing, but only with them does
     * H2 see that an index gives the order, and reads the page instead of the whole list.
     */
    private String order() {
        List<String> lead = LEADS.getOrDefault(sort.columns().get(0), List.of()).stream()
                .filter(fixed::containsAll)
                .findFirst()
                .orElse(List.of());
        return columns(
                Stream.concat(lead.stream(), sort.columns().stream()).toList(), sort.descending() ? " desc" : "");
    }

    private static String columns(List<String> names, String direction) {
        return names.stream().map(name -> "i." + name + direction).collect(Collectors.joining(", "));
    }
}
