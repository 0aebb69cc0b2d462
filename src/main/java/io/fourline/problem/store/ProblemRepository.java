package io.fourline.problem.store;

import io.fourline.problem.model.Problem;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Problems in their tables. */
@ApplicationScoped
public class ProblemRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The next number; a number given to an act that is refused afterwards is not used again. */
    public String nextNumber() {
        Number next = (Number)
                em.createNativeQuery("select nextval('problem_number')").getSingleResult();
        return TicketNumber.PROBLEM.of(next.longValue());
    }

    public Optional<Problem> problem(String number) {
        return Optional.ofNullable(em.find(Problem.class, number));
    }

    public void add(Problem problem) {
        em.persist(problem);
    }

    public void forget(Problem problem) {
        em.detach(problem);
    }

    public void flush() {
        em.flush();
    }
}
