package io.fourline.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The distinct sequences of statuses that incidents went through, and which status directly followed which. */
final class Paths {

    private record Status(String status, String subStatus) {}

    private record Pair(String from, String to) {}

    private final Map<Status, Integer> codes = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Counts<Pair> pairs = new Counts<>();

    void add(List<CaseEvent> events) {
        StringBuilder path = new StringBuilder(events.size());
        CaseEvent before = null;
        for (CaseEvent event : events) {
            int code = codes.computeIfAbsent(new Status(event.status(), event.subStatus()), unseen -> codes.size());
            path.append((char) code).append((char) (code >>> 16));
            if (before != null) {
                pairs.add(new Pair(before.step(), event.step()));
            }
            before = event;
        }
        paths.add(path.toString());
    }

    int distinct() {
        return paths.size();
    }

    List<ChainReport.Follows> directlyFollows() {
        return pairs.ordered(Comparator.comparing(Pair::from).thenComparing(Pair::to), pair -> pair).entrySet().stream()
                .map(entry -> new ChainReport.Follows(
                        entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .sorted(Comparator.comparingLong(ChainReport.Follows::count).reversed())
                .toList();
    }
}
