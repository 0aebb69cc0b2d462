package io.fourline.change.store;

import io.fourline.change.model.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Many changes in one question. */
@ApplicationScoped
public class ChangeTexts {

    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public List<Change> changes(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select c from Change c where c.number in :numbers", Change.class)
                .setParameter("numbers", numbers)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** The changes that follow a number, in the order of numbers. */
    @SuppressWarnings("unchecked")
    public List<Change> after(String number, int limit) {
        return em.createNativeQuery(
                        "select c.* from change_ticket c where c.number > ? order by c.number limit " + limit,
                        Change.class)
                .setParameter(1, number)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }
}
