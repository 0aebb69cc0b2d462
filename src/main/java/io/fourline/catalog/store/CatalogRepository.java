package io.fourline.catalog.store;

import io.fourline.catalog.model.Category;
import io.fourline.catalog.model.ConfigurationItem;
import io.fourline.catalog.model.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Services, categories and configuration items in their tables. */
@ApplicationScoped
public class CatalogRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<Service> service(String code) {
        return Optional.ofNullable(em.find(Service.class, code));
    }

    public Optional<Category> category(String code) {
        return Optional.ofNullable(em.find(Category.class, code));
    }

    public Optional<ConfigurationItem> configurationItem(String code) {
        return Optional.ofNullable(em.find(ConfigurationItem.class, code));
    }

    public List<Service> services() {
        return em.createQuery("select s from Service s order by s.name, s.code", Service.class)
                .getResultList();
    }

    public List<Category> categories() {
        return em.createQuery("select c from Category c order by c.name, c.code", Category.class)
                .getResultList();
    }

    /** Items whose code or name contains {@code part}, in order of code after {@code after}. */
    public List<ConfigurationItem> configurationItems(String part, String after, int limit) {
        String like = '%'
                + part.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + '%';
        return em.createQuery(
                        "select c from ConfigurationItem c where c.code > :after and (lower(c.code) like :part escape '!'"
                                + " or lower(c.name) like :part escape '!') order by c.code",
                        ConfigurationItem.class)
                .setParameter("after", after)
                .setParameter("part", like)
                .setMaxResults(limit)
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
