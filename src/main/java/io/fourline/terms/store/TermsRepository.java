package io.fourline.terms.store;

import io.fourline.terms.model.PublishedTerms;
import io.fourline.terms.model.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Terms and their published versions in their tables. */
@ApplicationScoped
public class TermsRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<Terms> terms(String code) {
        return Optional.ofNullable(em.find(Terms.class, code));
    }

    /** As {@link #terms}, locked until the transaction ends. */
    public Optional<Terms> locked(String code) {
        return Optional.ofNullable(em.find(Terms.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Terms> all() {
        return em.createQuery("select t from Terms t order by t.name, t.code", Terms.class)
                .getResultList();
    }

    /** Locks all of them until the transaction ends, so that one publication is checked and kept at a time. */
    public void lockAll() {
        em.createQuery("select t from Terms t order by t.code", Terms.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<PublishedTerms> version(String code, String label) {
        return Optional.ofNullable(em.find(PublishedTerms.class, new PublishedTerms.Key(code, label)));
    }

    /** The versions of one code, latest first. */
    public List<PublishedTerms> versions(String code) {
        return em.createQuery(
                        "select v from PublishedTerms v where v.code = :code order by v.position desc",
                        PublishedTerms.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The versions of all codes, by code, latest first. */
    public List<PublishedTerms> versions() {
        return em.createQuery("select v from PublishedTerms v order by v.code, v.position desc", PublishedTerms.class)
                .getResultList();
    }

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    public void flush() {
        em.flush();
    }
}
