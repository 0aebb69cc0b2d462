package io.fourline.problem.store;

import io.fourline.problem.ProblemFilter;
import io.fourline.problem.model.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
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

    /** How many there are, up to a cap. */
    public int count(ProblemFilter filter, int cap) {
        return ((Number) new ProblemQuery(filter).count(em, cap).getSingleResult()).intValue();
    }
}
