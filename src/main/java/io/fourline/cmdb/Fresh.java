package io.fourline.cmdb;

import io.fourline.cmdb.inventory.InventoryFile;
import io.fourline.cmdb.inventory.InventoryPlan;
import io.fourline.cmdb.inventory.PlannedItem;
import io.fourline.cmdb.model.ItemGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of an inventory is new to the desk.
 *
 * @param items all that can be taken, unchanged ones too
 * @param relations those that do not hold yet
 */
record Fresh(List<PlannedItem> items, Set<Relation> relations) {

    private static final int REJECTIONS_TOLD = 1_000;
    private static final int CYCLES_TOLD = 20;

    /** The items that are new or whose fields become others. */
    List<PlannedItem> touched() {
        return items.stream().filter(item -> item.isNew() || item.isOther()).toList();
    }

    /** The relations of each source, in order of its code. */
    Map<String, List<Relation>> bySource() {
        return relations.stream().collect(Collectors.groupingBy(Relation::source, TreeMap::new, Collectors.toList()));
    }

    /** @param graph as it stands before */
    ImportOutcome outcome(InventoryFile file, InventoryPlan plan, ItemGraph graph) {
        int created = (int) items.stream().filter(PlannedItem::isNew).count();
        int changed = (int) items.stream().filter(this::isChanged).count();
        List<ImportRejection> rejections = plan.rejections();
        List<ImportRejection> loose = plan.relationRejections();
        List<List<String>> cycles = cycles(graph);
        return new ImportOutcome(
                items.size() + rejections.size(),
                created,
                changed,
                items.size() - created - changed,
                rejections.size(),
                rejections.stream().limit(REJECTIONS_TOLD).toList(),
                loose.stream().mapToInt(one -> one.reasons().size()).sum(),
                loose.stream().limit(REJECTIONS_TOLD).toList(),
                cycles.stream().limit(CYCLES_TOLD).toList(),
                cycles.size(),
                file.ignored());
    }

    private boolean isChanged(PlannedItem item) {
        return !item.isNew() && (item.isOther() || item.relations().stream().anyMatch(relations::contains));
    }

    private List<List<String>> cycles(ItemGraph graph) {
        Set<String> codes = items.stream().map(PlannedItem::code).collect(Collectors.toSet());
        List<ItemGraph.Node> nodes = items.stream()
                .filter(item -> item.fields().status().isActive())
                .map(item -> new ItemGraph.Node(item.code(), item.fields().service()))
                .toList();
        return graph.with(nodes, relations).cycles().stream()
                .filter(circle -> circle.stream().anyMatch(codes::contains))
                .toList();
    }
}
