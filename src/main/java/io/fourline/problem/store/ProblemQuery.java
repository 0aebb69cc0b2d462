package io.fourline.problem.store;

import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemSort;
import io.fourline.ticket.TicketNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Builds the one kind of list query there is: filters, and a keyset to go on after. */
final class ProblemQuery {

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final List<Object> parameters = new ArrayList<>();
    private final ProblemSort sort;

    ProblemQuery(ProblemFilter filter) {
        this.sort = filter.sort();
        if (filter.origin() != ProblemFilter.Records.ALL) {
            equal("live", filter.origin() == ProblemFilter.Records.LIVE);
        }
        equal("open", filter.open());
        equal("state", filter.state() == null ? null : filter.state().name());
        equal("priority", filter.priority());
        equal("service", filter.service());
        equal("category", filter.category());
        equal("owner", filter.owner());
        equal("team", filter.team());
        equal("known_error", filter.knownError());
        bound("problem_item", "item", filter.configurationItem());
        bound("problem_incident", "incident", filter.incident());
        if (ProblemFilter.UNASSIGNED.equals(filter.assignee())) {
            and("p.assignee is null");
        } else {
            equal("assignee", filter.assignee());
        }
        if (filter.unpublished()) {
            and("p.open = true and p.workaround is not null and p.workaround_published = false");
        }
        search(filter.words());
    }

    private void search(String words) {
        if (words == null) {
            return;
        }
        String number = words.toUpperCase(Locale.ROOT);
        if (TicketNumber.PROBLEM.matches(number)) {
            equal("number", number);
        } else {
            and("lower(p.title) like ? escape '!'");
            String literal = words.toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            parameters.add('%' + literal + '%');
        }
    }

    private void equal(String column, Object value) {
        if (value != null) {
            and("p." + column + " = ?");
            parameters.add(value);
        }
    }

    private void bound(String table, String column, String value) {
        if (value != null) {
            and("exists (select 1 from " + table + " b where b.problem = p.number and b." + column + " = ?)");
            parameters.add(value);
        }
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    /** Goes on after the item with these sort values. */
    ProblemQuery after(List<Object> values) {
        if (values != null) {
            String marks = values.stream().map(value -> "?").collect(Collectors.joining(", "));
            and("(" + columns("") + ") " + (sort.descending() ? "<" : ">") + " (" + marks + ")");
            parameters.addAll(values);
        }
        return this;
    }

    Query numbers(EntityManager em, int limit) {
        String order = columns(sort.descending() ? " desc" : "");
        return bind(em.createNativeQuery(
                "select p.number from problem p where " + where + " order by " + order + " limit " + limit));
    }

    Query count(EntityManager em, int cap) {
        return bind(em.createNativeQuery(
                "select count(*) from (select 1 from problem p where " + where + " limit " + cap + ") capped"));
    }

    private String columns(String direction) {
        return sort.columns().stream().map(name -> "p." + name + direction).collect(Collectors.joining(", "));
    }

    private Query bind(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
