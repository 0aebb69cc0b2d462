package io.fourline.catalog.store;

import io.fourline.catalog.model.Category;
import io.fourline.catalog.model.Service;
import io.fourline.shared.persistence.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Services and categories in their tables. */
@ApplicationScoped
public class CatalogRepository {

    private static final Map<Class<?>, String> TABLES = Map.of(Service.class, "service", Category.class, "category");

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<Service> service(String code) {
        return Optional.ofNullable(em.find(Service.class, code));
    }

    public Optional<Category> category(String code) {
        return Optional.ofNullable(em.find(Category.class, code));
    }

    public List<Service> services() {
        return em.createQuery("select s from Service s order by s.name, s.code", Service.class)
                .getResultList();
    }

    public List<Category> categories() {
        return em.createQuery("select c from Category c order by c.name, c.code", Category.class)
                .getResultList();
    }

    /**
     * Entries of one register in order of code.
     *
     * @param part of code or name, whatever its case; {@code null} or empty for all
     * @param active whether only those on offer, or only retired ones; {@code null} for both
     * @param after the last code before the page; {@code null} for the first
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> page(Class<T> register, String part, Boolean active, String after, int limit) {
        boolean narrowed = part != null && !part.isEmpty();
        // In SQL: beside a function the provider writes the values of a query into its text instead of binding them.
        String sql = "select e.* from " + TABLES.get(register) + " e where e.code > ?1"
                + (active == null ? "" : " and e.active = " + active)
                + (narrowed ? " and (lower(e.code) like ?2 escape '!' or lower(e.name) like ?2 escape '!')" : "")
                + " order by e.code";
        Query query = em.createNativeQuery(sql, register)
                .setParameter(1, after == null ? "" : after)
                .setMaxResults(limit);
        return (narrowed ? query.setParameter(2, Conditions.containing(part)) : query).getResultList();
    }

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    public void flush() {
        em.flush();
    }
}
