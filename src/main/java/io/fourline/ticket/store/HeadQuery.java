package io.fourline.ticket.store;

import io.fourline.ticket.TicketHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The heads of many tickets of a table in one question. */
@ApplicationScoped
public class HeadQuery {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * By number, as far as they exist.
     *
     * @param table whose columns are number, title, assignee, team and service
     * @param requester the column of who asked for it, or an expression
     * @param line the column of its line, or an expression
     */
    @SuppressWarnings("unchecked")
    public Map<String, TicketHead> of(String table, String requester, String line, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Query query = em.createNativeQuery("select t.number, t.title, " + requester + ", t.assignee, " + line
                + ", t.team, s.owner from " + table + " t left join service s on s.code = t.service where t.number in ("
                + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")");
        int place = 1;
        for (String number : numbers) {
            query.setParameter(place++, number);
        }
        Map<String, TicketHead> heads = new HashMap<>();
        query.getResultList().forEach(row -> {
            TicketHead head = head((Object[]) row);
            heads.put(head.number(), head);
        });
        return heads;
    }

    private static TicketHead head(Object[] row) {
        return new TicketHead(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                (String) row[5],
                (String) row[6]);
    }
}
