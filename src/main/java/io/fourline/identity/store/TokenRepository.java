package io.fourline.identity.store;

import io.fourline.identity.model.AccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Access tokens in their table. */
@ApplicationScoped
public class TokenRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<AccessToken> withHash(byte[] hash) {
        return em.createQuery("select t from AccessToken t where t.hash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public Optional<AccessToken> ofAccount(String id, String account) {
        return Optional.ofNullable(em.find(AccessToken.class, id))
                .filter(token -> token.account().equals(account));
    }

    /** Those that have not expired, newest first. */
    public List<AccessToken> validOf(String account, Instant now) {
        return em.createQuery(
                        "select t from AccessToken t where t.account = :account and t.expiresAt > :now"
                                + " order by t.createdAt desc, t.id",
                        AccessToken.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    public void add(AccessToken token) {
        em.persist(token);
        em.flush();
    }

    public void remove(AccessToken token) {
        em.remove(token);
        em.flush();
    }

    public void removeAll(String account) {
        em.createQuery("delete from AccessToken t where t.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    public void used(String id, Instant at) {
        em.createQuery("update AccessToken t set t.lastUsedAt = :at"
                        + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :at)")
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    public int removeExpired(Instant before) {
        return em.createQuery("delete from AccessToken t where t.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
