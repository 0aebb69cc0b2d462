package io.fourline.cmdb.store;

import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationKind;
import io.fourline.shared.persistence.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Relations between items in their table; they have nothing but their key. */
@ApplicationScoped
public class RelationRepository {

    private static final String ORDER = " order by kind, source, target";
    private static final int ASKED_AT_ONCE = 500;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** @return whether it was not there before */
    public boolean add(Relation relation) {
        return bound(
                                relation,
                                "insert into item_relation (source, kind, target) values (?, ?, ?) on conflict do nothing")
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was there */
    public boolean remove(Relation relation) {
        return bound(relation, "delete from item_relation where source = ? and kind = ? and target = ?")
                        .executeUpdate()
                == 1;
    }

    /**
     * The relations that an item is either end of, {@code limit} at the most, by kind and codes.
     *
     * @param after the last relation before these; {@code null} for the first
     */
    public List<Relation> of(String code, Relation after, int limit) {
        Conditions where = new Conditions().and("(source = ? or target = ?)", code, code);
        if (after != null) {
            where.and("(kind, source, target) > (?, ?, ?)", after.kind().name(), after.source(), after.target());
        }
        return read(where, ORDER + " limit " + limit);
    }

    /** How many relations of a kind an item is the source of, or else the target; of a symmetric kind, either. */
    public int count(String code, RelationKind kind, boolean forth) {
        Conditions where = ofKind(code, kind, forth);
        Number count = (Number) where.bind(em.createNativeQuery("select count(*) from item_relation where " + where))
                .getSingleResult();
        return count.intValue();
    }

    /** The first of those that {@link #count} counts. */
    public List<Relation> of(String code, RelationKind kind, boolean forth, int limit) {
        return read(ofKind(code, kind, forth), ORDER + " limit " + limit);
    }

    private static Conditions ofKind(String code, RelationKind kind, boolean forth) {
        Conditions where = new Conditions().and("kind = ?", kind.name());
        if (kind.isSymmetric()) {
            return where.and("(source = ? or target = ?)", code, code);
        }
        return where.and(forth ? "source = ?" : "target = ?", code);
    }

    /** Those of the relations that hold. */
    public Set<Relation> among(Collection<Relation> relations) {
        List<String> sources =
                relations.stream().map(Relation::source).distinct().toList();
        Set<Relation> found = new HashSet<>();
        for (int from = 0; from < sources.size(); from += ASKED_AT_ONCE) {
            List<String> asked = sources.subList(from, Math.min(sources.size(), from + ASKED_AT_ONCE));
            found.addAll(read(new Conditions().and("source in " + marks(asked), asked), ""));
        }
        found.retainAll(Set.copyOf(relations));
        return found;
    }

    /** The relations both of whose ends are among a few items, by kind and codes. */
    public List<Relation> between(Collection<String> codes) {
        List<String> ends = List.copyOf(codes);
        return read(
                new Conditions().and("source in " + marks(ends), ends).and("target in " + marks(ends), ends), ORDER);
    }

    /** All there are. */
    public List<Relation> all() {
        return read(new Conditions().and("true"), "");
    }

    @SuppressWarnings("unchecked")
    private List<Relation> read(Conditions where, String ending) {
        String sql = "select source, kind, target from item_relation where " + where + ending;
        List<Object[]> rows = where.bind(em.createNativeQuery(sql)).getResultList();
        return rows.stream().map(RelationRepository::relation).toList();
    }

    private static String marks(Collection<String> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", ", "(", ")"));
    }

    private static Relation relation(Object[] row) {
        return new Relation((String) row[0], RelationKind.valueOf((String) row[1]), (String) row[2]);
    }

    private Query bound(Relation relation, String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, relation.source())
                .setParameter(2, relation.kind().name())
                .setParameter(3, relation.target());
    }
}
