package io.fourline.catalog.store;

import io.fourline.catalog.model.Category;
import io.fourline.catalog.model.ConfigurationItem;
import io.fourline.catalog.model.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
        return page(ConfigurationItem.class, part, null, after, limit);
    }

    /**
     * Entries of one register in order of code.
     *
     * @param part of code or name, whatever its case; {@code null} or empty for all
     * @param active whether only those on offer, or only retired ones; {@code null} for both
     * @param after the last code before the page; {@code null} for the first
     */
    public <T> List<T> page(Class<T> register, String part, Boolean active, String after, int limit) {
        boolean narrowed = part != null && !part.isEmpty();
        // Not by LIKE: with an escape character the provider writes every value of the query into its text.
        String contains = narrowed ? " and (locate(:part, lower(e.code)) > 0 or locate(:part, lower(e.name)) > 0)" : "";
        String offered = active == null ? "" : " and e.active = " + active;
        TypedQuery<T> query = em.createQuery(
                        "select e from " + register.getSimpleName() + " e where e.code > :after" + offered + contains
                                + " order by e.code",
                        register)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit);
        return (narrowed ? query.setParameter("part", part.toLowerCase(Locale.ROOT)) : query).getResultList();
    }

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    public void flush() {
        em.flush();
    }
}
