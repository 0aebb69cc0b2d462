package io.fourline.change.store;

import io.fourline.change.model.VoteLink;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Links to votes in their table. */
@ApplicationScoped
public class VoteLinkRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public void add(VoteLink link) {
        em.persist(link);
    }

    public Optional<VoteLink> withHash(byte[] hash) {
        return em
                .createQuery("select l from VoteLink l where l.hash = :hash", VoteLink.class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Forgets links that were made before then. */
    public void forget(Instant before) {
        em.createNativeQuery("delete from vote_link where made_at < ?1")
                .setParameter(1, Instants.toMicros(before))
                .executeUpdate();
    }
}
