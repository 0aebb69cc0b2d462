package io.fourline.problem.store;

import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemSort;
import io.fourline.shared.persistence.Conditions;
import io.fourline.ticket.TicketNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Builds the one kind of list query there is: filters, and a keyset to go on after. */
final class ProblemQuery {

    private final Conditions where = new Conditions();
    private final ProblemSort sort;

    ProblemQuery(ProblemFilter filter) {
        this.sort = filter.sort();
        where.and("1 = 1");
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
            where.and("p.assignee is null");
        } else {
            equal("assignee", filter.assignee());
        }
        if (filter.whose() != null) {
            where.and("(p.assignee = ? or p.owner = ?)", filter.whose(), filter.whose());
        }
        if (filter.unpublished()) {
            where.and("p.open = true and p.workaround is not null and p.workaround_published = false");
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
            where.and("lower(p.title) like ? escape '!'", Conditions.containing(words));
        }
    }

    private void equal(String column, Object value) {
        where.andIfGiven("p." + column + " = ?", value);
    }

    private void bound(String table, String column, String value) {
        where.andIfGiven(
                "exists (select 1 from " + table + " b where b.problem = p.number and b." + column + " = ?)", value);
    }

    /** Goes on after the item with these sort values. */
    ProblemQuery after(List<Object> values) {
        if (values != null) {
            String marks = values.stream().map(value -> "?").collect(Collectors.joining(", "));
            where.and("(" + columns("") + ") " + (sort.descending() ? "<" : ">") + " (" + marks + ")", values);
        }
        return this;
    }

    Query numbers(EntityManager em, int limit) {
        String order = columns(sort.descending() ? " desc" : "");
        return where.bind(em.createNativeQuery(
                "select p.number from problem p where " + where + " order by " + order + " limit " + limit));
    }

    Query count(EntityManager em, int cap) {
        return where.bind(em.createNativeQuery(
                "select count(*) from (select 1 from problem p where " + where + " limit " + cap + ") capped"));
    }

    private String columns(String direction) {
        return sort.columns().stream().map(name -> "p." + name + direction).collect(Collectors.joining(", "));
    }
}
