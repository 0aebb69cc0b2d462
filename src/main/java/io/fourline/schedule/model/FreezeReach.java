package io.fourline.schedule.model;

import io.fourline.schedule.Dependencies;
import io.fourline.schedule.Dependencies.Related;
import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.Planned;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What planned work a freeze reaches. It is the check's own rule read backwards, so that the graph is walked once for a
 * freeze and not once for each work: what a place would feel is what the place stands on.
 */
public final class FreezeReach {

    private FreezeReach() {}

    /** Those of the work that the freeze stands against, whenever they are. */
    public static List<Planned> reached(FreezeRecord freeze, Dependencies graph, Collection<Planned> planned) {
        return planned.stream().filter(felt(freeze, graph)).toList();
    }

    private static Predicate<Planned> felt(FreezeRecord freeze, Dependencies graph) {
        if (freeze.configurationItem() != null) {
            return on(graph.standsOn(List.of(freeze.configurationItem())));
        }
        if (freeze.service() != null) {
            Predicate<String> frozen = freeze.service()::equals;
            return of(frozen).or(on(graph.standsOn(graph.itemsOf(frozen))));
        }
        return freeze.exceptServices().isEmpty() ? work -> true : beyond(freeze.exceptServices(), graph);
    }

    // Spared is what some of these services would feel, and no other.
    private static Predicate<Planned> beyond(List<String> excepted, Dependencies graph) {
        Predicate<String> spared = excepted::contains;
        Predicate<Planned> others = of(spared.negate()).or(on(graph.standsOn(graph.itemsOf(spared.negate()))));
        Predicate<Planned> feltBySpared = of(spared).or(on(graph.standsOn(graph.itemsOf(spared))));
        return others.or(feltBySpared.negate());
    }

    private static Predicate<Planned> of(Predicate<String> services) {
        return work -> work.service() != null && services.test(work.service());
    }

    private static Predicate<Planned> on(Related below) {
        return work -> work.items().stream().anyMatch(below::reaches);
    }
}
