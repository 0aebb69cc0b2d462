package io.fourline.cmdb.store;

import io.fourline.cmdb.ItemFilter;
import io.fourline.cmdb.ItemFilter.Belonging;
import io.fourline.cmdb.ItemFilter.Ending;
import io.fourline.cmdb.ItemFilter.Ends;
import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.shared.persistence.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Configuration items in their table. */
@ApplicationScoped
public class ItemRepository {

    private static final int ASKED_AT_ONCE = 500;
    private static final List<String> PARTS = List.of("code", "name", "serial", "location", "supplier");

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
                .andIfGiven("i.status = ?", name(filter.status()));
        if (filter.active() != null) {
            where.and(filter.active() ? "i.status <> 'RETIRED'" : "i.status = 'RETIRED'");
        }
        andHolding(where, filter.part(), PARTS);
        andBelonging(where, filter.belonging());
        andEnding(where, filter.ending());
        String sql = "select i.* from configuration_item i where " + where + " order by i.code limit " + limit;
        return where.bind(em.createNativeQuery(sql, ConfigurationItem.class)).getResultList();
    }

    private static void andBelonging(Conditions where, Belonging belonging) {
        where.andIfGiven("i.service = ?", belonging.service())
                .andIfGiven("i.owner = ?", belonging.owner())
                .andIfGiven("i.team = ?", belonging.team())
                .andIfGiven("i.organisation = ?", belonging.organisation());
        if (belonging.relatedTo() != null) {
            where.and(
                    "i.code in (select target from item_relation where source = ?"
                            + " union select source from item_relation where target = ?)",
                    belonging.relatedTo(),
                    belonging.relatedTo());
        }
        andHolding(where, belonging.supplier(), List.of("supplier"));
        andHolding(where, belonging.location(), List.of("location"));
    }

    /** One of the columns holds these words. */
    private static void andHolding(Conditions where, String words, List<String> columns) {
        if (words != null && !words.isEmpty()) {
            where.and(
                    columns.stream()
                            .map(column -> "lower(i." + column + ") like ? escape '!'")
                            .collect(Collectors.joining(" or ", "(", ")")),
                    Collections.nCopies(columns.size(), Conditions.containing(words)));
        }
    }

    private static void andEnding(Conditions where, Ending ending) {
        if (ending.isAny()) {
            return;
        }
        List<String> either = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Ends ends : Ends.values()) {
            if (ending.concerns(ends)) {
                Conditions one = ending(ends == Ends.WARRANTY ? "i.warranty_until" : "i.contract_until", ending);
                either.add("(" + one + ")");
                values.addAll(one.values());
            }
        }
        where.and("(" + String.join(" or ", either) + ")", values);
    }

    private static Conditions ending(String column, Ending ending) {
        return new Conditions()
                .and(column + " is not null")
                .andIfGiven(column + " >= ?", day(ending.from()))
                .andIfGiven(column + " <= ?", day(ending.to()));
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
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
