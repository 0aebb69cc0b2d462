package io.fourline.cmdb.store;

import io.fourline.cmdb.model.ItemGraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The graph of all items as the tables hold it, and the number that grows with each of its changes. */
@ApplicationScoped
public class GraphRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public long version() {
        return ((Number) em.createNativeQuery("select version from item_graph where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** Tells every node that the graph is another one once this transaction is stored. */
    public void touch() {
        em.createNativeQuery("update item_graph set version = version + 1 where id = 1")
                .executeUpdate();
    }

    /** Retired items stand nowhere any more, and nothing stands on them. */
    @SuppressWarnings("unchecked")
    public List<ItemGraph.Node> nodes() {
        List<Object[]> rows = em.createNativeQuery(
                        "select code, service from configuration_item where status <> 'RETIRED'")
                .getResultList();
        return rows.stream()
                .map(row -> new ItemGraph.Node((String) row[0], (String) row[1]))
                .toList();
    }
}
