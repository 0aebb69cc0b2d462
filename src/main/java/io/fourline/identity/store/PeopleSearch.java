package io.fourline.identity.store;

import io.fourline.identity.PeopleReading.PeopleFilter;
import io.fourline.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds people without loading their accounts. */
@ApplicationScoped
public class PeopleSearch {

    /** What a list shows of an account. */
    public record Found(String name, String displayName, String email, String organisation, boolean active) {}

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * Up to {@code limit} accounts whose name is greater than {@code after}, by name. In SQL, because EclipseLink writes the
     * values of a query with LIKE and ESCAPE into its text instead of binding them.
     */
    public List<Found> page(PeopleFilter filter, String after, int limit) {
        StringBuilder sql = new StringBuilder(
                "select a.name, a.display_name, a.email, a.organisation, a.active from account a where a.name > ?1");
        List<Object> values = new ArrayList<>(List.of(after == null ? "" : after));
        if (filter.text() != null) {
            values.add("%" + escaped(filter.text().toLowerCase(Locale.ROOT)) + "%");
            String like = " like ?" + values.size() + " escape '!'";
            sql.append(" and (lower(a.display_name)" + like + " or a.name" + like + " or lower(a.email)" + like + ")");
        }
        if (filter.role() != null) {
            values.add(filter.role().name());
            sql.append(" and exists (select 1 from account_role r where r.account = a.name and r.role = ?")
                    .append(values.size())
                    .append(")");
        }
        if (filter.team() != null) {
            values.add(filter.team());
            sql.append(" and exists (select 1 from account_team t where t.account = a.name and t.team = ?")
                    .append(values.size())
                    .append(")");
        }
        sql.append(filter.closedToo() ? "" : " and a.active = true").append(" order by a.name");
        return rows(sql.toString(), values, limit).stream()
                .map(row ->
                        new Found((String) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<Object> values, int limit) {
        Query query = em.createNativeQuery(sql).setMaxResults(limit);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    /** Roles of these accounts, by account name. */
    public Map<String, List<Role>> roles(Collection<String> names) {
        return grouped("select a.name, r from Account a join a.roles r where a.name in :names", names, Role.class);
    }

    /** Team codes of these accounts, by account name. */
    public Map<String, List<String>> teams(Collection<String> names) {
        return grouped("select a.name, t from Account a join a.teams t where a.name in :names", names, String.class);
    }

    private <T extends Comparable<? super T>> Map<String, List<T>> grouped(
            String query, Collection<String> names, Class<T> type) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(query, Object[].class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> type.cast(row[1]), Collectors.toList()),
                                list -> list.stream().sorted().toList())));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
