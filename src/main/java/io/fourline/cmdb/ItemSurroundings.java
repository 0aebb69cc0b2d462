package io.fourline.cmdb;

import io.fourline.cmdb.model.ItemGraph;
import io.fourline.cmdb.model.Reach;
import io.fourline.cmdb.model.Reached;
import io.fourline.cmdb.store.RelationRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What stands above and below one item, for tables and pictures. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemSurroundings {

    @Inject
    ItemReading reading;

    @Inject
    Items items;

    @Inject
    RelationRepository relations;

    @Inject
    ItemGraphs graphs;

    /**
     * What a walk from the item comes to.
     *
     * @param items the nearest, in order of depth and code
     * @param total how many there are in all, which may be more
     * @param services codes of the services that they and the item belong to
     */
    public record Surroundings(List<Neighbour> items, int total, List<String> services) {

        /** Whether not all are told. */
        public boolean isCut() {
            return items.size() < total;
        }
    }

    /**
     * An item that another is tied to.
     *
     * @param path from the other item to this one, both included
     */
    public record Neighbour(
            String code,
            String name,
            ItemType type,
            ItemStatus status,
            String service,
            int depth,
            List<PathStep> path) {}

    /** What fails with the item ({@link Direction#UP}), or what it stands on, {@code limit} items at the most. */
    public Surroundings of(String code, Direction direction, int limit) {
        reading.item(code);
        ItemGraph graph = graphs.graph();
        Reach reach = graph.reach(List.of(code), direction);
        List<Reached> nearest = reach.nearest(limit);
        Map<String, Items.Entry> known =
                items.all(nearest.stream().map(Reached::code).toList());
        return new Surroundings(
                nearest.stream()
                        .filter(one -> known.containsKey(one.code()))
                        .map(one -> neighbour(
                                known.get(one.code()),
                                one.depth(),
                                reach.path(one.code()).orElseThrow()))
                        .toList(),
                reach.size(),
                List.copyOf(reach.services()));
    }

    /** The relations that hold between items of a few, by kind and codes. */
    public List<Relation> among(Collection<String> codes) {
        return relations.between(codes);
    }

    private static Neighbour neighbour(Items.Entry entry, int depth, List<PathStep> path) {
        return new Neighbour(entry.code(), entry.name(), entry.type(), entry.status(), entry.service(), depth, path);
    }
}
