package io.fourline.escalation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A ticket's way along the lines of its chain: the stations, how long it stood at each, and where it was sent back. It draws
 * nothing; {@link RailDrawing} does.
 *
 * @param stations the chain's lines in order
 * @param handbacks where the ticket returned to a lower line, grouped by the pair of lines, oldest pair first
 * @param budgets the clocks of the lines that have one
 */
public record Rail(List<Station> stations, List<Handback> handbacks, List<Budget> budgets) {

    /** A line's clock: the used share of its budget in per cent, in words, and its tone: bad, warn, ok or none. */
    public record Budget(int line, int share, String words, String tone) {}

    /** What a station is to the ticket at this moment. */
    public enum Mark {
        VISITED,
        CURRENT,
        /** The ticket went past it to a higher line without a stay. */
        SKIPPED,
        NEVER
    }

    /** One line of the chain and the team that stands there. */
    public record Stop(int line, String team) {}

    /** One gap-free piece of custody; {@code to} is null while it lasts, {@code reason} says why the ticket came here. */
    public record Stay(int line, String team, Instant from, Instant to, String reason) {}

    /** A line as the ticket has met it: time held over all stays, and how many stays there were. */
    public record Station(int line, String team, Mark mark, Duration held, int stays) {
        public boolean entered() {
            return stays > 0;
        }
    }

    /** Returns from one line to a lower one: how often, and when and why the last time. */
    public record Handback(int from, int to, int times, Instant lastAt, String lastReason) {}

    /** The rail of a ticket: its chain's stops, its stays in order of time, and the present instant. */
    public static Rail of(List<Stop> chain, List<Stay> stays, Instant now) {
        List<Station> stations = new ArrayList<>();
        int highest = stays.stream().mapToInt(Stay::line).max().orElse(0);
        for (Stop stop : chain) {
            stations.add(station(stop, stays, highest, now));
        }
        return new Rail(List.copyOf(stations), handbacks(stays), List.of());
    }

    /** The rail with the clocks of its lines. */
    public Rail with(List<Budget> clocks) {
        return new Rail(stations, handbacks, List.copyOf(clocks));
    }

    private static Station station(Stop stop, List<Stay> stays, int highest, Instant now) {
        Duration held = Duration.ZERO;
        int count = 0;
        String team = stop.team();
        for (Stay stay : stays) {
            if (stay.line() == stop.line()) {
                held = held.plus(Duration.between(stay.from(), stay.to() == null ? now : stay.to()));
                count++;
                team = stay.team();
            }
        }
        return new Station(stop.line(), team, mark(stop.line(), stays, count, highest), held, count);
    }

    private static Mark mark(int line, List<Stay> stays, int count, int highest) {
        if (count == 0) {
            return line < highest ? Mark.SKIPPED : Mark.NEVER;
        }
        Stay last = stays.get(stays.size() - 1);
        return last.line() == line && last.to() == null ? Mark.CURRENT : Mark.VISITED;
    }

    private static List<Handback> handbacks(List<Stay> stays) {
        List<Handback> found = new ArrayList<>();
        for (int i = 1; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            int from = stays.get(i - 1).line();
            if (stay.line() < from) {
                int times = 1 + removed(found, from, stay.line());
                found.add(new Handback(from, stay.line(), times, stay.from(), stay.reason()));
            }
        }
        return List.copyOf(found);
    }

    private static int removed(List<Handback> found, int from, int to) {
        for (Handback earlier : found) {
            if (earlier.from() == from && earlier.to() == to) {
                found.remove(earlier);
                return earlier.times();
            }
        }
        return 0;
    }
}
