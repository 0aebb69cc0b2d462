package io.fourline.change.store;

import io.fourline.change.model.Change;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Changes in their table. */
@ApplicationScoped
public class ChangeRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The next number; a number given to an act that is refused afterwards is not used again. */
    public String nextNumber() {
        Number next =
                (Number) em.createNativeQuery("select nextval('change_number')").getSingleResult();
        return TicketNumber.CHANGE.of(next.longValue());
    }

    public Optional<Change> change(String number) {
        return Optional.ofNullable(em.find(Change.class, number));
    }

    public void add(Change change) {
        em.persist(change);
    }

    /** Lets go of what was read, so that the next look is at the table. */
    public void forget(Change change) {
        em.detach(change);
    }

    public void flush() {
        em.flush();
    }
}
