package io.fourline.identity.store;

import io.fourline.identity.PeopleReading.PeopleFilter;
import io.fourline.identity.Role;
import io.fourline.shared.persistence.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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
    @SuppressWarnings("unchecked")
    public List<Found> page(PeopleFilter filter, String after, int limit) {
        Conditions where = new Conditions().and("a.name > ?", after == null ? "" : after);
        if (filter.text() != null) {
            String like = " like ? escape '!'";
            String pattern = Conditions.containing(filter.text());
            where.and(
                    "(lower(a.display_name)" + like + " or a.name" + like + " or lower(a.email)" + like + ")",
                    pattern,
                    pattern,
                    pattern);
        }
        where.andIfGiven(
                        "exists (select 1 from account_role r where r.account = a.name and r.role = ?)",
                        filter.role() == null ? null : filter.role().name())
                .andIfGiven(
                        "exists (select 1 from account_team t where t.account = a.name and t.team = ?)", filter.team())
                .andIfGiven("a.active = ?", filter.active());
        String sql = "select a.name, a.display_name, a.email, a.organisation, a.active from account a where " + where
                + " order by a.name";
        List<Object[]> rows =
                where.bind(em.createNativeQuery(sql).setMaxResults(limit)).getResultList();
        return rows.stream()
                .map(row ->
                        new Found((String) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]))
                .toList();
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
}
