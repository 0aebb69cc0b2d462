package io.fourline.problem.store;

import io.fourline.incident.IncidentTally.By;
import io.fourline.problem.ProblemFilter;
import io.fourline.problem.model.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Lists of problems: keyset pages, each read with what its problems are bound to in a handful of statements. */
@ApplicationScoped
public class ProblemLists {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** @param after sort values to go on after, {@code null} for the first page */
    @SuppressWarnings("unchecked")
    public List<Problem> problems(ProblemFilter filter, List<Object> after, int limit) {
        return whole(new ProblemQuery(filter).after(after).numbers(em, limit).getResultList());
    }

    /** These problems in this order, with their links. */
    public List<Problem> whole(List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Problem> read = new HashMap<>();
        em.createQuery("select p from Problem p where p.number in :numbers", Problem.class)
                .setParameter("numbers", numbers)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.incidents")
                .setHint("eclipselink.batch", "p.items")
                .setHint("eclipselink.batch", "p.changes")
                .getResultList()
                .forEach(problem -> read.put(problem.number(), problem));
        return numbers.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    /** Numbers of the open live problems that concern this item, category or service. */
    @SuppressWarnings("unchecked")
    public List<String> openOn(By by, String code) {
        String bound = by == By.CONFIGURATION_ITEM
                ? "exists (select 1 from problem_item b where b.problem = p.number and b.item = ?)"
                : "p." + by.name().toLowerCase(Locale.ROOT) + " = ?";
        return em.createNativeQuery("select p.number from problem p where p.live = true and p.open = true and " + bound
                        + " order by p.number")
                .setParameter(1, code)
                .getResultList();
    }

    /** Problems that a change is to remove, the newest first. */
    @SuppressWarnings("unchecked")
    public List<Problem> removedBy(String change, int limit) {
        return whole(em.createNativeQuery("select l.problem from problem_change l where l.change = ?"
                        + " order by l.problem desc limit " + limit)
                .setParameter(1, change)
                .getResultList());
    }

    /** Problems that ended as duplicates of this one, by number. */
    @SuppressWarnings("unchecked")
    public List<String> duplicatesOf(String number) {
        return em.createNativeQuery("select p.number from problem p where p.duplicate_of = ? order by p.number")
                .setParameter(1, number)
                .getResultList();
    }

    /** Known errors of this item, service or category, the newest first. */
    @SuppressWarnings("unchecked")
    public List<Problem> knownErrors(String service, String category, String item, int limit) {
        return whole(em.createNativeQuery("select p.number from problem p where p.known_error = true and p.live = true"
                        + " and (p.service = ? or p.category = ? or exists"
                        + " (select 1 from problem_item b where b.problem = p.number and b.item = ?))"
                        + " order by p.opened_at desc, p.number desc limit " + limit)
                .setParameter(1, service)
                .setParameter(2, category)
                .setParameter(3, item)
                .getResultList());
    }

    /** Known errors with a number after this one, in order. */
    @SuppressWarnings("unchecked")
    public List<Problem> publishedAfter(String number, int limit) {
        return whole(em.createNativeQuery("select p.number from problem p where p.known_error = true and p.live = true"
                        + " and p.number > ? order by p.number limit " + limit)
                .setParameter(1, number)
                .getResultList());
    }

    /** How many there are, up to a cap. */
    public int count(ProblemFilter filter, int cap) {
        return ((Number) new ProblemQuery(filter).count(em, cap).getSingleResult()).intValue();
    }
}
