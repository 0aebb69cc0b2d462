package io.fourline.escalation.store;

import io.fourline.escalation.model.Custody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Stays in their table. */
@ApplicationScoped
public class CustodyRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public void add(Custody stay) {
        em.persist(stay);
    }

    /** The stays of a ticket, first one first. */
    public List<Custody> stays(String ticket) {
        return em.createQuery("select c from Custody c where c.ticket = :ticket order by c.stay", Custody.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    /** Ticket and begin of the present stay of these tickets; tickets that have ended have none. */
    public List<Object[]> present(Collection<String> tickets) {
        return em.createQuery(
                        "select c.ticket, c.fromAt from Custody c where c.ticket in :tickets and c.toAt is null",
                        Object[].class)
                .setParameter("tickets", tickets)
                .getResultList();
    }

    /** Whether any of the teams has, or has had, the ticket. */
    public boolean anyHad(String ticket, Collection<String> teams) {
        return !teams.isEmpty()
                && !em.createQuery(
                                "select c.stay from Custody c where c.ticket = :ticket and c.team in :teams",
                                Integer.class)
                        .setParameter("ticket", ticket)
                        .setParameter("teams", teams)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }
}
