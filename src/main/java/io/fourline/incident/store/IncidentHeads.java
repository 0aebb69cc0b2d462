package io.fourline.incident.store;

import io.fourline.incident.IncidentHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The heads of many incidents in one question. */
@ApplicationScoped
public class IncidentHeads {

    private static final String HEADS = "select i.number, i.title, i.requester, i.assignee, i.line, i.team, s.owner"
            + " from incident i left join service s on s.code = i.service where i.number in (";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** By number, as far as they exist. */
    @SuppressWarnings("unchecked")
    public Map<String, IncidentHead> of(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Query query = em.createNativeQuery(HEADS + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")");
        int place = 1;
        for (String number : numbers) {
            query.setParameter(place++, number);
        }
        Map<String, IncidentHead> heads = new HashMap<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            IncidentHead head = new IncidentHead(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    ((Number) row[4]).intValue(),
                    (String) row[5],
                    (String) row[6]);
            heads.put(head.number(), head);
        }
        return heads;
    }
}
