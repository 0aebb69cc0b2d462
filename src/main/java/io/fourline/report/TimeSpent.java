package io.fourline.report;

import io.fourline.report.CaseEvent.Phase;
import io.fourline.report.ChainFlow.LineFlow;
import io.fourline.report.ChainFlow.Spent;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the time of incidents went and how they moved between lines. What passes from one event to the next belongs to
 * the line and team of the first of the two, unless the work was done by then or the next is earlier.
 */
final class TimeSpent {

    /** A line, or with a team that team on it. */
    private record Place(int line, String team) {}

    private static final class Sum {
        private long incidents;
        private long events;
        private long working;
        private long waiting;
    }

    private record Move(int from, int to) {}

    private static final double PER_SECOND = 1_000_000.0;

    private final Map<Place, Sum> sums = new HashMap<>();
    private final Counts<Move> moves = new Counts<>();
    private final Counts<Integer> lastLines = new Counts<>();

    void add(List<CaseEvent> events) {
        Set<Place> places = new HashSet<>();
        int line = 0;
        for (int position = 0; position < events.size(); position++) {
            CaseEvent event = events.get(position);
            CaseEvent next = position + 1 < events.size() ? events.get(position + 1) : null;
            if (event.line() != 0) {
                if (line != 0 && line != event.line()) {
                    moves.add(new Move(line, event.line()));
                }
                line = event.line();
            }
            spend(event, next, new Place(event.line(), null), places);
            if (event.team() != null) {
                spend(event, next, new Place(event.line(), event.team()), places);
            }
        }
        if (line != 0) {
            lastLines.add(line);
        }
    }

    ChainFlow flow() {
        List<LineFlow> flows = new ArrayList<>();
        moves.ordered(Comparator.comparing(Move::from).thenComparing(Move::to), move -> move)
                .forEach((move, count) -> flows.add(new LineFlow(move.from(), move.to(), count)));
        return new ChainFlow(
                flows,
                lastLines.ordered(Comparator.naturalOrder(), String::valueOf),
                spent(false, Comparator.comparing(Spent::line)),
                spent(
                        true,
                        Comparator.comparingDouble((Spent spent) -> spent.workingSeconds() + spent.waitingSeconds())
                                .reversed()
                                .thenComparing(Spent::team)));
    }

    private void spend(CaseEvent event, CaseEvent next, Place place, Set<Place> places) {
        Sum sum = sums.computeIfAbsent(place, unseen -> new Sum());
        sum.events++;
        if (places.add(place)) {
            sum.incidents++;
        }
        if (next != null && event.phase() != Phase.DONE) {
            long micros = Math.max(0, ChronoUnit.MICROS.between(event.at(), next.at()));
            if (event.waitingReason() == null) {
                sum.working += micros;
            } else {
                sum.waiting += micros;
            }
        }
    }

    private List<Spent> spent(boolean byTeam, Comparator<Spent> order) {
        return sums.entrySet().stream()
                .filter(entry -> (entry.getKey().team() != null) == byTeam)
                .map(entry -> new Spent(
                        entry.getKey().line(),
                        entry.getKey().team(),
                        entry.getValue().incidents,
                        entry.getValue().events,
                        entry.getValue().working / PER_SECOND,
                        entry.getValue().waiting / PER_SECOND))
                .sorted(order)
                .toList();
    }
}
