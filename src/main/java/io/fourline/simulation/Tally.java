package io.fourline.simulation;

import io.fourline.sla.ClockKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Adds outcomes up; two tallies of different tickets add up to the tally of all of them. Not for several threads at once. */
public final class Tally {

    private static final int LINES = 4;

    private final Sum total = new Sum();
    private final Sum[] clocks = sums(ClockKind.values().length);
    private final Sum[] lines = sums(LINES + 1);
    private final Map<String, Sum> services = new HashMap<>();
    private final Map<String, Sum> teams = new HashMap<>();
    private long tickets;
    private long changed;
    private long left;

    private static final class Sum {
        private long measuredBefore;
        private long measuredAfter;
        private long breachedBefore;
        private long breachedAfter;
        private long lost;
        private long won;

        void add(ClockOutcome outcome) {
            boolean was = Boolean.TRUE.equals(outcome.before());
            boolean is = Boolean.TRUE.equals(outcome.after());
            measuredBefore += outcome.before() == null ? 0 : 1;
            measuredAfter += outcome.after() == null ? 0 : 1;
            breachedBefore += was ? 1 : 0;
            breachedAfter += is ? 1 : 0;
            lost += is && !was ? 1 : 0;
            won += was && !is ? 1 : 0;
        }

        void add(Sum other) {
            measuredBefore += other.measuredBefore;
            measuredAfter += other.measuredAfter;
            breachedBefore += other.breachedBefore;
            breachedAfter += other.breachedAfter;
            lost += other.lost;
            won += other.won;
        }

        ReplayFigures figures() {
            return new ReplayFigures(measuredBefore, measuredAfter, breachedBefore, breachedAfter, lost, won);
        }
    }

    private static Sum[] sums(int length) {
        Sum[] sums = new Sum[length];
        Arrays.setAll(sums, place -> new Sum());
        return sums;
    }

    public void add(PastTicket ticket, TicketReplay.Result result) {
        if (result.fate() == TicketReplay.Fate.LEFT) {
            left++;
        } else if (result.fate() == TicketReplay.Fate.COMPARED) {
            tickets++;
            compare(ticket, result.outcomes());
        }
    }

    private void compare(PastTicket ticket, List<ClockOutcome> outcomes) {
        Sum service = sum(services, ticket.service());
        boolean differs = false;
        for (ClockOutcome outcome : outcomes) {
            total.add(outcome);
            clocks[outcome.clock().ordinal()].add(outcome);
            lines[outcome.line()].add(outcome);
            service.add(outcome);
            sum(teams, outcome.team()).add(outcome);
            differs |= outcome.isLate() && ReplayChange.of(outcome.before(), outcome.after()) != ReplayChange.BOTH;
        }
        changed += differs ? 1 : 0;
    }

    private static Sum sum(Map<String, Sum> sums, String key) {
        return sums.computeIfAbsent(key == null ? "" : key, name -> new Sum());
    }

    public void add(Tally other) {
        tickets += other.tickets;
        changed += other.changed;
        left += other.left;
        total.add(other.total);
        addAll(clocks, other.clocks);
        addAll(lines, other.lines);
        other.services.forEach((key, sum) -> sum(services, key).add(sum));
        other.teams.forEach((key, sum) -> sum(teams, key).add(sum));
    }

    private static void addAll(Sum[] sums, Sum[] others) {
        for (int i = 0; i < sums.length; i++) {
            sums[i].add(others[i]);
        }
    }

    /** Clocks and lines in their order, services and teams with the greatest change first. */
    public ReplayResult result() {
        return new ReplayResult(
                tickets,
                changed,
                left,
                total.figures(),
                Arrays.stream(ClockKind.values())
                        .map(kind -> new ReplayResult.Part(kind.name(), clocks[kind.ordinal()].figures()))
                        .filter(Tally::isMeasured)
                        .toList(),
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(line -> new ReplayResult.Part(String.valueOf(line), lines[line].figures()))
                        .filter(Tally::isMeasured)
                        .toList(),
                parts(services),
                parts(teams));
    }

    private static List<ReplayResult.Part> parts(Map<String, Sum> sums) {
        Comparator<ReplayResult.Part> order = Comparator.comparingLong(
                part -> -(part.figures().lost() + part.figures().won()));
        return sums.entrySet().stream()
                .map(sum -> new ReplayResult.Part(sum.getKey(), sum.getValue().figures()))
                .filter(Tally::isMeasured)
                .sorted(order.thenComparing(part -> -part.figures().breachedAfter())
                        .thenComparing(ReplayResult.Part::key))
                .toList();
    }

    private static boolean isMeasured(ReplayResult.Part part) {
        return part.figures().measuredBefore() + part.figures().measuredAfter() > 0;
    }
}
