package io.fourline.cmdb.store;

import io.fourline.cmdb.ItemFilter;
import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.shared.persistence.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Configuration items in their table. */
@ApplicationScoped
public class ItemRepository {

    private static final int ASKED_AT_ONCE = 500;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<ConfigurationItem> item(String code) {
        return Optional.ofNullable(em.find(ConfigurationItem.class, code));
    }

    /** Those of the items that there are, in no order. */
    public List<ConfigurationItem> items(Collection<String> codes) {
        List<String> asked = List.copyOf(codes);
        List<ConfigurationItem> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += ASKED_AT_ONCE) {
            found.addAll(
                    em.createQuery("select i from ConfigurationItem i where i.code in :codes", ConfigurationItem.class)
                            .setParameter("codes", asked.subList(from, Math.min(asked.size(), from + ASKED_AT_ONCE)))
                            .getResultList());
        }
        return found;
    }

    /** @param after the last code before the page; {@code null} for the first */
    @SuppressWarnings("unchecked")
    public List<ConfigurationItem> page(ItemFilter filter, String after, int limit) {
        // In SQL: beside a function the provider writes the values of a query into its text instead of binding them.
        Conditions where = new Conditions()
                .and("i.code > ?", after == null ? "" : after)
                .andIfGiven("i.type = ?", name(filter.type()))
                .andIfGiven("i.status = ?", name(filter.status()))
                .andIfGiven("i.service = ?", filter.service());
        if (filter.active() != null) {
            where.and(filter.active() ? "i.status <> 'RETIRED'" : "i.status = 'RETIRED'");
        }
        if (filter.part() != null && !filter.part().isEmpty()) {
            where.and(
                    "(lower(i.code) like ? escape '!' or lower(i.name) like ? escape '!'"
                            + " or lower(i.serial) like ? escape '!')",
                    Collections.nCopies(3, Conditions.containing(filter.part())));
        }
        String sql = "select i.* from configuration_item i where " + where + " order by i.code limit " + limit;
        return where.bind(em.createNativeQuery(sql, ConfigurationItem.class)).getResultList();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    public ConfigurationItem add(ConfigurationItem item) {
        em.persist(item);
        return item;
    }

    public void flush() {
        em.flush();
    }
}
