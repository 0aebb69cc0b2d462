package io.fourline.cmdb;

import io.fourline.cmdb.Tie.How;
import io.fourline.cmdb.model.ItemGraph;
import io.fourline.cmdb.model.Reach;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * How a set of configuration items is tied to all others at one moment: what fails with them and what they stand on. Asked
 * for once, it answers for any number of other items without the database.
 */
public final class Ties {

    private final ItemGraph graph;
    private final Reach affected;
    private final Reach stoodOn;
    private final Set<String> codes;

    Ties(ItemGraph graph, Collection<String> codes) {
        this.graph = graph;
        this.codes = Set.copyOf(codes);
        this.affected = graph.reach(this.codes, Direction.UP);
        this.stoodOn = graph.reach(this.codes, Direction.DOWN);
    }

    /** The items themselves. */
    public Set<String> codes() {
        return codes;
    }

    /** The items themselves and everything that fails with one of them, nearest first. */
    public Set<String> withAffected() {
        Set<String> all = new LinkedHashSet<>(codes);
        affected.forEach(all::add);
        return all;
    }

    /** The items themselves and everything that one of them stands on, nearest first. */
    public Set<String> withStoodOn() {
        Set<String> all = new LinkedHashSet<>(codes);
        stoodOn.forEach(all::add);
        return all;
    }

    /** The services that fail, wholly or in part, with these items: their own and those of everything affected. */
    public SortedSet<String> affectedServices() {
        return affected.services();
    }

    /** The service that an item belongs to at that moment, {@code null} for none. */
    public String serviceOf(String code) {
        return graph.serviceOf(code);
    }

    /** Whether an item is one of these, fails with one of them, or one of them with it. */
    public boolean holds(String code) {
        return codes.contains(code) || affected.holds(code) || stoodOn.holds(code);
    }

    /** Why an item concerns one of these, by the shortest path; empty when it does not. */
    public Optional<Tie> to(String code) {
        if (codes.contains(code)) {
            return Optional.of(new Tie(How.SAME, List.of(new PathStep(code, null))));
        }
        int up = affected.depth(code);
        int down = stoodOn.depth(code);
        if (up >= 0 && (down < 0 || up <= down)) {
            return affected.path(code).map(path -> new Tie(How.AFFECTED, path));
        }
        return stoodOn.path(code).map(path -> new Tie(How.STOOD_ON, path));
    }

    /** The shortest tie to any of the others, that of the first code where several are alike; empty when there is none. */
    public Optional<Tie> to(Collection<String> others) {
        return others.stream()
                .filter(this::holds)
                .map(code -> to(code).orElseThrow())
                .min(Comparator.comparingInt((Tie tie) -> tie.path().size()).thenComparing(Tie::to));
    }
}
