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

/** The rows of an inventory that can be taken, and those that cannot, with the reasons of each. */
public final class InventoryPlan {

    private final Map<String, PlannedItem> accepted = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<ImportRejection> rejections = new ArrayList<>();

    public InventoryPlan(Collection<ImportRejection> unreadable) {
        rejections.addAll(unreadable);
    }

    /** Takes a row in; the first row of an item counts, whatever becomes of it, and another says so. */
    public void add(PlannedItem item, List<Reason> against) {
        List<Reason> reasons = new ArrayList<>(against);
        if (!seen.add(item.code())) {
            reasons.add(0, Reason.at("code", "repeatedCode", item.code()));
        }
        if (reasons.isEmpty()) {
            accepted.put(item.code(), item);
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

    /**
     * Leaves out every row with a relation to an item that is neither known nor brought by a row that stays; leaving one
     * out may take the other end from another.
     */
    public void resolve(Set<String> known) {
        List<PlannedItem> left;
        do {
            left = accepted.values().stream()
                    .filter(item -> item.relations().stream().anyMatch(relation -> isLoose(relation, item, known)))
                    .toList();
            for (PlannedItem item : left) {
                List<Reason> reasons = item.relations().stream()
                        .filter(relation -> isLoose(relation, item, known))
                        .map(relation -> Reason.at("relations", "unknown", relation.other(item.code())))
                        .toList();
                rejections.add(new ImportRejection(item.line(), item.code(), reasons));
            }
            left.forEach(item -> accepted.remove(item.code()));
        } while (!left.isEmpty());
    }

    private boolean isLoose(Relation relation, PlannedItem item, Set<String> known) {
        String other = relation.other(item.code());
        return !known.contains(other) && !accepted.containsKey(other);
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

    /** What was left out, in the order of the file. */
    public List<ImportRejection> rejections() {
        return rejections.stream()
                .sorted(Comparator.comparingLong(ImportRejection::line))
                .toList();
    }
}
