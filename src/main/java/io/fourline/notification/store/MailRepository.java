package io.fourline.notification.store;

import io.fourline.notification.model.Mail;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mail in its table. Due times are compared with the database's clock, the one that all nodes share. */
@ApplicationScoped
public class MailRepository {

    private static final String NOW = "select cast(extract(epoch from current_timestamp) * 1000000 as bigint)";
    private static final String DUE =
            "select id from mail where next_try_at <= ?1 order by next_try_at, id limit %d" + " for update skip locked";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public void add(Mail mail) {
        em.persist(mail);
    }

    /** When this transaction began, by the database's clock. */
    public Instant now() {
        return Instants.ofMicros((Number) em.createNativeQuery(NOW).getSingleResult());
    }

    /** Mail whose turn has come and that no other node looks at, locked until the transaction ends. */
    public List<Mail> due(Instant now, int limit) {
        List<?> ids = em.createNativeQuery(DUE.formatted(limit))
                .setParameter(1, Instants.toMicros(now))
                .getResultList();
        return ids.stream()
                .map(id -> em.find(Mail.class, ((Number) id).longValue()))
                .toList();
    }

    /** The mail, locked until the transaction ends. */
    public Optional<Mail> lock(long id) {
        return Optional.ofNullable(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Forgets what has gone or failed and was written before then. */
    public int forget(Instant before) {
        return em.createNativeQuery("delete from mail where state in ('SENT', 'FAILED') and created_at < ?1")
                .setParameter(1, Instants.toMicros(before))
                .executeUpdate();
    }
}
