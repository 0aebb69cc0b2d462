package io.fourline.change.store;

import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Which deadlines of votes have been told of. */
@ApplicationScoped
public class VoteBells {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * Notes that a deadline is told of. Of two nodes that do so at once the second fails with its transaction, for the
     * table's key is unique.
     *
     * @return {@code false} when it has been told already
     */
    public boolean ring(String change, int stage, Instant deadline, boolean over, Instant at) {
        long due = Instants.toMicros(deadline);
        Number rung = (Number) em.createNativeQuery("select count(*) from vote_bell b where b.change = ?1"
                        + " and b.stage = ?2 and b.deadline = ?3 and b.ended = ?4")
                .setParameter(1, change)
                .setParameter(2, stage)
                .setParameter(3, due)
                .setParameter(4, over)
                .getSingleResult();
        if (rung.intValue() > 0) {
            return false;
        }
        em.createNativeQuery(
                        "insert into vote_bell (change, stage, deadline, ended, rung_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, change)
                .setParameter(2, stage)
                .setParameter(3, due)
                .setParameter(4, over)
                .setParameter(5, Instants.toMicros(at))
                .executeUpdate();
        return true;
    }
}
