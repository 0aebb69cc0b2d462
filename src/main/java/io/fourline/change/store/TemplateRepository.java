package io.fourline.change.store;

import io.fourline.change.model.ChangeTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Templates of standard changes in their table. */
@ApplicationScoped
public class TemplateRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<ChangeTemplate> template(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(ChangeTemplate.class, code));
    }

    /** All of them, by name. */
    public List<ChangeTemplate> templates() {
        return em.createQuery("select t from ChangeTemplate t order by t.name, t.code", ChangeTemplate.class)
                .getResultList();
    }

    public void add(ChangeTemplate template) {
        em.persist(template);
        em.flush();
    }

    /** Marks an edit even where no column has changed, so that two at once cannot both be kept. */
    public void touch(ChangeTemplate template) {
        em.lock(template, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
