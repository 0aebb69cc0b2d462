package io.fourline.problem.store;

import io.fourline.problem.model.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Many problems in one question. */
@ApplicationScoped
public class ProblemTexts {

    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public List<Problem> problems(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from Problem p where p.number in :numbers", Problem.class)
                .setParameter("numbers", numbers)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** The problems that follow a number, in the order of numbers. */
    @SuppressWarnings("unchecked")
    public List<Problem> after(String number, int limit) {
        return em.createNativeQuery(
                        "select p.* from problem p where p.number > ? order by p.number limit " + limit, Problem.class)
                .setParameter(1, number)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }
}
