package io.fourline.identity.store;

import io.fourline.identity.model.SignInThrottle;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The sign-in throttle in its table. */
@ApplicationScoped
public class ThrottleRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The row of this subject, locked until the transaction ends, made when there was none. */
    public SignInThrottle locked(String subject, Instant now) {
        em.createNativeQuery("insert into sign_in_throttle (subject, failures, last_at, next_at)"
                        + " values (?1, 0, ?2, ?2) on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, Instants.toMicros(now))
                .executeUpdate();
        return em.find(SignInThrottle.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Drops rows that have no effect any more. */
    public int forget(Instant before) {
        return em.createQuery("delete from SignInThrottle t where t.lastAt < :before and t.nextAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
