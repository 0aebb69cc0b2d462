package io.fourline.cmdb.inventory;

import io.fourline.cmdb.ImportRejection;
import io.fourline.cmdb.Relation;
import io.fourline.shared.error.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of an inventory that can be taken, and those that cannot, with the reasons of each. A relation that cannot be
 * taken is left out alone: its item is no worse for it, and may be what a hundred others stand on.
 */
public final class InventoryPlan {

    private final Map<String, PlannedItem> accepted = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<ImportRejection> rejections = new ArrayList<>();
    private final Map<PlannedItem, List<Reason>> doubts = new LinkedHashMap<>();
    private final List<ImportRejection> relationRejections = new ArrayList<>();

    public InventoryPlan(Collection<ImportRejection> unreadable) {
        rejections.addAll(unreadable);
    }

    /**
     * Takes a row in; the first row of an item counts, whatever becomes of it, and another says so.
     *
     * @param against what stands against the row
     * @param againstRelations what stands against relations that it names, and not against itself
     */
    public void add(PlannedItem item, List<Reason> against, List<Reason> againstRelations) {
        List<Reason> reasons = new ArrayList<>(against);
        if (!seen.add(item.code())) {
            reasons.add(0, Reason.at("code", "repeatedCode", item.code()));
        }
        if (reasons.isEmpty()) {
            accepted.put(item.code(), item);
            doubts.put(item, againstRelations);
        } else {
            rejections.add(new ImportRejection(item.line(), item.code(), reasons));
        }
    }

    /** The other ends of all relations, which the desk may know where the file does not. */
    public Set<String> targets() {
        Set<String> targets = new HashSet<>();
        accepted.values()
                .forEach(item -> item.relations().forEach(relation -> targets.add(relation.other(item.code()))));
        return targets;
    }

    /** Leaves out every relation to an item that is neither known nor brought by a row that is taken. */
    public void resolve(Set<String> known) {
        doubts.forEach((item, against) -> {
            List<Reason> reasons = new ArrayList<>(against);
            Set<Relation> kept = new LinkedHashSet<>();
            for (Relation relation : item.relations()) {
                String other = relation.other(item.code());
                if (known.contains(other) || accepted.containsKey(other)) {
                    kept.add(relation);
                } else {
                    reasons.add(Reason.at("relations", seen.contains(other) ? "leftOutItself" : "unknown", other));
                }
            }
            if (!reasons.isEmpty()) {
                relationRejections.add(new ImportRejection(item.line(), item.code(), reasons));
                accepted.put(item.code(), item.with(kept));
            }
        });
        doubts.clear();
    }

    /** What can be taken, in the order of the file. */
    public List<PlannedItem> items() {
        return List.copyOf(accepted.values());
    }

    /** Every relation that is named by what can be taken, each once. */
    public Set<Relation> relations() {
        Set<Relation> relations = new LinkedHashSet<>();
        accepted.values().forEach(item -> relations.addAll(item.relations()));
        return relations;
    }

    /** The relations that were left out of rows that can be taken, in the order of the file. */
    public List<ImportRejection> relationRejections() {
        return List.copyOf(relationRejections);
    }

    /** The rows that were left out, in the order of the file. */
    public List<ImportRejection> rejections() {
        return rejections.stream()
                .sorted(Comparator.comparingLong(ImportRejection::line))
                .toList();
    }
}
