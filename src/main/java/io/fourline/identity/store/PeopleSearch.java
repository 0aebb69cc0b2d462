package io.fourline.identity.store;

import io.fourline.identity.PeopleReading.PeopleFilter;
import io.fourline.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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

    /** Up to {@code limit} accounts whose name is greater than {@code after}, by name. */
    public List<Found> page(PeopleFilter filter, String after, int limit) {
        StringBuilder where = new StringBuilder("a.name > :after");
        if (filter.text() != null) {
            where.append(" and (locate(:text, lower(a.displayName)) > 0 or locate(:text, a.name) > 0"
                    + " or locate(:text, lower(a.email)) > 0)");
        }
        if (filter.role() != null) {
            where.append(" and :role member of a.roles");
        }
        if (filter.team() != null) {
            where.append(" and :team member of a.teams");
        }
        if (!filter.closedToo()) {
            where.append(" and a.active = true");
        }
        TypedQuery<Found> query = em.createQuery(
                "select new io.fourline.identity.store.PeopleSearch.Found("
                        + "a.name, a.displayName, a.email, a.organisation, a.active) from Account a where "
                        + where + " order by a.name",
                Found.class);
        query.setParameter("after", after == null ? "" : after);
        bind(query, filter);
        return query.setMaxResults(limit).getResultList();
    }

    private static void bind(TypedQuery<Found> query, PeopleFilter filter) {
        if (filter.text() != null) {
            query.setParameter("text", filter.text().toLowerCase(Locale.ROOT));
        }
        if (filter.role() != null) {
            query.setParameter("role", filter.role());
        }
        if (filter.team() != null) {
            query.setParameter("team", filter.team());
        }
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
