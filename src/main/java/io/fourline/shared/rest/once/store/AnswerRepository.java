package io.fourline.shared.rest.once.store;

import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;

/** First answers in their table, by account and hash of the key. */
@ApplicationScoped
public class AnswerRepository {

    private static final byte[] NOTHING = {};

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * Takes the key for this transaction. Where another transaction has taken it and not ended yet, this waits for its
     * end.
     *
     * @return whether the key was free
     */
    public boolean claim(String account, byte[] keyHash, byte[] fingerprint, Instant at) {
        return em.createNativeQuery("insert into idempotent_answer"
                                + " (account, key_hash, fingerprint, status, location, etag, media_type, body, at)"
                                + " values (?1, ?2, ?3, 0, '', '', '', ?4, ?5) on conflict do nothing")
                        .setParameter(1, account)
                        .setParameter(2, keyHash)
                        .setParameter(3, fingerprint)
                        .setParameter(4, NOTHING)
                        .setParameter(5, Instants.toMicros(at))
                        .executeUpdate()
                == 1;
    }

    /** The answer of the transaction that took the key. */
    public StoredAnswer find(String account, byte[] keyHash) {
        Query query = em.createNativeQuery("select fingerprint, status, location, etag, media_type, body, at"
                        + " from idempotent_answer where account = ?1 and key_hash = ?2")
                .setParameter(1, account)
                .setParameter(2, keyHash);
        Object[] row = (Object[]) query.getSingleResult();
        return new StoredAnswer(
                (byte[]) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (byte[]) row[5],
                Instants.ofMicros((Number) row[6]));
    }

    public void store(String account, byte[] keyHash, StoredAnswer answer) {
        em.createNativeQuery("update idempotent_answer set fingerprint = ?3, status = ?4, location = ?5, etag = ?6,"
                        + " media_type = ?7, body = ?8, at = ?9 where account = ?1 and key_hash = ?2")
                .setParameter(1, account)
                .setParameter(2, keyHash)
                .setParameter(3, answer.fingerprint())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, answer.etag())
                .setParameter(7, answer.mediaType())
                .setParameter(8, answer.body())
                .setParameter(9, Instants.toMicros(answer.at()))
                .executeUpdate();
    }

    /** Frees the key if it was taken before {@code before}; tells whether it did. */
    public boolean release(String account, byte[] keyHash, Instant before) {
        return em.createNativeQuery("delete from idempotent_answer where account = ?1 and key_hash = ?2 and at < ?3")
                        .setParameter(1, account)
                        .setParameter(2, keyHash)
                        .setParameter(3, Instants.toMicros(before))
                        .executeUpdate()
                == 1;
    }

    /** Forgets answers older than this. */
    public int purge(Instant before) {
        return em.createNativeQuery("delete from idempotent_answer where at < ?1")
                .setParameter(1, Instants.toMicros(before))
                .executeUpdate();
    }
}
