package io.fourline.escalation.store;

import io.fourline.escalation.model.Chain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Chains in their tables. */
@ApplicationScoped
public class ChainRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<Chain> chain(String code) {
        return Optional.ofNullable(em.find(Chain.class, code));
    }

    public List<Chain> chains() {
        return em.createQuery("select c from Chain c order by c.name, c.code", Chain.class)
                .getResultList();
    }

    public Chain add(Chain chain) {
        em.persist(chain);
        return chain;
    }

    /** Counts a version also where only the lines or checklists change, which stand in tables of their own. */
    public void touch(Chain chain) {
        em.lock(chain, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public void flush() {
        em.flush();
    }
}
