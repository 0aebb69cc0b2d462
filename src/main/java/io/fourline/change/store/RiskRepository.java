package io.fourline.change.store;

import io.fourline.change.model.StoredRiskTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The table of risks, of which there is one. */
@ApplicationScoped
public class RiskRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public StoredRiskTable stored() {
        return em.find(StoredRiskTable.class, StoredRiskTable.ONLY);
    }

    /** Marks an edit, so that two at once cannot both be kept. */
    public void touch(StoredRiskTable table) {
        em.lock(table, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
