package io.fourline.identity.store;

import io.fourline.identity.Role;
import io.fourline.identity.model.Account;
import io.fourline.identity.model.Organisation;
import io.fourline.identity.model.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** People, teams and organisations in their tables. */
@ApplicationScoped
public class IdentityRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<Account> account(String name) {
        return Optional.ofNullable(em.find(Account.class, name));
    }

    public Optional<Team> team(String code) {
        return Optional.ofNullable(em.find(Team.class, code));
    }

    public Optional<Organisation> organisation(String code) {
        return Optional.ofNullable(em.find(Organisation.class, code));
    }

    public List<String> membersOf(String team) {
        return em.createQuery(
                        "select a.name from Account a join a.teams t where t = :team and a.active = :active order by a.name",
                        String.class)
                .setParameter("team", team)
                .setParameter("active", true)
                .getResultList();
    }

    /** Display names by account name, for those that exist. */
    public Map<String, String> displayNames(Collection<? extends String> accounts) {
        return em.createQuery("select a.name, a.displayName from Account a where a.name in :names", Object[].class)
                .setParameter("names", accounts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    public List<Team> teams() {
        return em.createQuery("select t from Team t order by t.line, t.name, t.code", Team.class)
                .getResultList();
    }

    public List<Organisation> organisations() {
        return em.createQuery("select o from Organisation o order by o.name, o.code", Organisation.class)
                .getResultList();
    }

    public long accounts() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    /** Active accounts that hold this role. */
    public long activeWith(Role role) {
        return em.createQuery(
                        "select count(a) from Account a join a.roles r where r = :role and a.active = :active",
                        Long.class)
                .setParameter("role", role)
                .setParameter("active", true)
                .getSingleResult();
    }

    /** Names of the active accounts that hold this role, in order. */
    public List<String> holdersOf(Role role) {
        return em.createQuery(
                        "select a.name from Account a join a.roles r where r = :role and a.active = :active order by a.name",
                        String.class)
                .setParameter("role", role)
                .setParameter("active", true)
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
