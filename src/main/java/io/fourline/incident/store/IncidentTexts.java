package io.fourline.incident.store;

import io.fourline.escalation.model.Custody;
import io.fourline.incident.model.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Many incidents with whose they were, in a few questions however many there are. */
@ApplicationScoped
public class IncidentTexts {

    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public List<Incident> incidents(Collection<String> numbers) {
        return of("select i from Incident i where i.number in :tickets", Incident.class, numbers);
    }

    /** The incidents that follow a number, in the order of numbers. */
    @SuppressWarnings("unchecked")
    public List<Incident> after(String number, int limit) {
        return em.createNativeQuery(
                        "select i.* from incident i where i.number > ? order by i.number limit " + limit,
                        Incident.class)
                .setParameter(1, number)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** The stays of these tickets, each ticket's in their order. */
    public List<Custody> stays(Collection<String> tickets) {
        return of("select c from Custody c where c.ticket in :tickets order by c.stay", Custody.class, tickets);
    }

    /** Those of these tickets that one of the teams has, or has had. */
    public Set<String> hadBy(Collection<String> tickets, Collection<String> teams) {
        if (teams.isEmpty()) {
            return Set.of();
        }
        return among(
                "select distinct c.ticket from custody c where c.ticket in (%s) and c.team in (%s)", tickets, teams);
    }

    /** Those of these tickets that somebody watches. */
    public Set<String> watchedBy(Collection<String> tickets, String account) {
        return among(
                "select w.ticket from ticket_watcher w where w.ticket in (%s) and w.account in (%s)",
                tickets, List.of(account));
    }

    @SuppressWarnings("unchecked")
    private Set<String> among(String sql, Collection<String> tickets, Collection<String> others) {
        Query query = em.createNativeQuery(sql.formatted(marks(tickets), marks(others)));
        int place = 1;
        for (String ticket : tickets) {
            query.setParameter(place++, ticket);
        }
        for (String other : others) {
            query.setParameter(place++, other);
        }
        return new HashSet<>((List<String>) query.getResultList());
    }

    private static String marks(Collection<String> values) {
        return Collections.nCopies(values.size(), "?").stream().collect(Collectors.joining(", "));
    }

    private <T> List<T> of(String jpql, Class<T> type, Collection<String> tickets) {
        TypedQuery<T> query = em.createQuery(jpql, type).setParameter("tickets", tickets);
        return query.setHint(READ_ONLY, "true").getResultList();
    }
}
