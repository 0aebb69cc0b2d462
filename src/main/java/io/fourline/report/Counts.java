package io.fourline.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How often each of some things was met. */
final class Counts<T> {

    private final Map<T, long[]> counts = new HashMap<>();

    void add(T thing) {
        counts.computeIfAbsent(thing, unseen -> new long[1])[0]++;
    }

    int distinct() {
        return counts.size();
    }

    /** The counts in the order of the things. */
    <K> Map<K, Long> ordered(Comparator<T> order, Function<T, K> name) {
        Map<K, Long> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .forEach(entry -> ordered.put(name.apply(entry.getKey()), entry.getValue()[0]));
        return ordered;
    }
}
