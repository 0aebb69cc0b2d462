package io.fourline.search.model;

import io.fourline.journal.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far an index has followed the journal. Positions are given before commit, so that what is missing below the
 * highest one seen may still come: it is a hole, and asked for again until it is filled or older than any transaction
 * can be. Instants are those of a monotonic clock, in nanoseconds.
 */
public final class FeedCursor {

    /**
     * How long a hole is kept open: the server ends a transaction after five minutes (transaction-service.timeout), and
     * a node that hangs may finish its commit when it wakes.
     */
    public static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(30);

    /** Nearly every hole is filled within this time, and is asked for each round; afterwards more rarely. */
    private static final long YOUNG = Duration.ofMinutes(1).toNanos();

    private static final long PAUSE = Duration.ofSeconds(15).toNanos();

    private final NavigableMap<Long, Hole> holes = new TreeMap<>();
    private long reached;
    private long askedOld;

    /** @param to the last position missing */
    private record Hole(long to, long since) {}

    private FeedCursor(long reached, long now) {
        this.reached = reached;
        this.askedOld = now - PAUSE;
    }

    /**
     * A cursor that takes everything up to {@code highest} for seen, but for what is missing above {@code from}.
     *
     * @param present the positions that stand above {@code from}, in order
     */
    public static FeedCursor startingAt(long highest, long from, List<Long> present, long now) {
        FeedCursor cursor = new FeedCursor(Math.min(from, highest), now);
        cursor.saw(present.stream().filter(position -> position <= highest).toList(), now);
        cursor.reached = highest;
        return cursor;
    }

    public static FeedCursor atTheBeginning(long now) {
        return new FeedCursor(0, now);
    }

    /** The highest position seen. */
    public long reached() {
        return reached;
    }

    /** Notes positions that were seen. */
    public void saw(Collection<Long> positions, long now) {
        for (long position : positions) {
            if (position > reached) {
                if (position > reached + 1) {
                    holes.put(reached + 1, new Hole(position - 1, now));
                }
                reached = position;
            } else {
                fill(position);
            }
        }
    }

    private void fill(long position) {
        Map.Entry<Long, Hole> around = holes.floorEntry(position);
        if (around == null || around.getValue().to() < position) {
            return;
        }
        Hole hole = around.getValue();
        holes.remove(around.getKey());
        if (around.getKey() < position) {
            holes.put(around.getKey(), new Hole(position - 1, hole.since()));
        }
        if (position < hole.to()) {
            holes.put(position + 1, new Hole(hole.to(), hole.since()));
        }
    }

    /** The holes to ask for in this round; those that have become too old are given up. */
    public List<Stretch> toAsk(long now) {
        holes.values().removeIf(hole -> now - hole.since() > LONGEST_TRANSACTION.toNanos());
        boolean all = now - askedOld >= PAUSE;
        if (all) {
            askedOld = now;
        }
        List<Stretch> asked = new ArrayList<>();
        holes.forEach((from, hole) -> {
            if (all || now - hole.since() <= YOUNG) {
                asked.add(new Stretch(from, hole.to()));
            }
        });
        return asked;
    }

    /** How many positions are missing. */
    public long missing() {
        return holes.entrySet().stream()
                .mapToLong(hole -> hole.getValue().to() - hole.getKey() + 1)
                .sum();
    }

    /** Everything but the ages, such as {@code 120 7-7 100-103}. */
    public String text() {
        return reached
                + holes.entrySet().stream()
                        .map(hole -> " " + hole.getKey() + "-" + hole.getValue().to())
                        .collect(Collectors.joining());
    }

    /** Reads {@link #text()}; its holes begin their time again. */
    public static FeedCursor parse(String text, long now) {
        String[] parts = text.split(" ");
        FeedCursor cursor = new FeedCursor(Long.parseLong(parts[0]), now);
        for (int i = 1; i < parts.length; i++) {
            String[] ends = parts[i].split("-");
            cursor.holes.put(Long.parseLong(ends[0]), new Hole(Long.parseLong(ends[1]), now));
        }
        return cursor;
    }
}
