package io.fourline.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a ticket's clocks: a pure function of its timeline, the terms and the calendars. Elapsed and paused time
 * survive every change of priority, terms, line and calendar, because each stretch is counted by what held during it;
 * the target is the one that holds at the end.
 */
public final class Clocks {

    private static final int WHOLE = 100;

    private Clocks() {}

    /** All clocks the terms know for this ticket so far; none before its opening. */
    public static List<ClockReading> read(Timeline timeline, Book book, long at) {
        ClockTerms[] terms = terms(timeline, book);
        List<ClockReading> readings = new ArrayList<>(ClockKind.values().length);
        for (ClockKind kind : ClockKind.values()) {
            ClockRun run = ClockRun.of(kind, timeline, terms, at, WHOLE);
            if (run != null) {
                readings.add(run.reading());
            }
        }
        return readings;
    }

    /** One clock; empty where the terms promise nothing, or the line has not had custody yet. */
    public static Optional<ClockReading> read(ClockKind kind, Timeline timeline, Book book, long at) {
        return Optional.ofNullable(ClockRun.of(kind, timeline, terms(timeline, book), at, WHOLE))
                .map(ClockRun::reading);
    }

    /** As {@link #read(ClockKind, Timeline, Book, long)}, with every piece of time that led there. */
    public static Optional<Explanation> explain(ClockKind kind, Timeline timeline, Book book, long at) {
        Explaining explaining = new Explaining(kind);
        ClockRun run = ClockRun.of(kind, timeline, terms(timeline, book), at, WHOLE, explaining);
        return Optional.ofNullable(run).map(done -> explaining.explanation(done, timeline, at));
    }

    /** As {@link #explain}, though only up to the instant of the reading: nothing of what is ahead. */
    public static Optional<Explanation> explainSoFar(ClockKind kind, Timeline timeline, Book book, long at) {
        Explaining explaining = new Explaining(kind);
        ClockRun run = ClockRun.of(kind, timeline, terms(timeline, book), at, WHOLE, explaining);
        return Optional.ofNullable(run).map(explaining::explanationSoFar);
    }

    /** As {@link #read(ClockKind, Timeline, Book, long)}, with who used the time. */
    public static Optional<ClockUse> use(ClockKind kind, Timeline timeline, Book book, long at) {
        Sharing sharing = new Sharing();
        ClockRun run = ClockRun.of(kind, timeline, terms(timeline, book), at, WHOLE, sharing);
        return Optional.ofNullable(run).map(sharing::use);
    }

    /**
     * When a running clock passes a share of its target: for less than 100 % when the elapsed time reaches it, from
     * 100 % on when it exceeds it. Empty while the clock does not run, and where that never happens.
     *
     * @param percent above 0
     */
    public static Optional<Long> passes(ClockKind kind, int percent, Timeline timeline, Book book, long at) {
        ClockRun run = ClockRun.of(kind, timeline, terms(timeline, book), at, percent);
        if (run == null || run.mode != ClockRun.Mode.COUNTING) {
            return Optional.empty();
        }
        return Optional.ofNullable(percent < WHOLE ? run.dueAt() : run.exceedsAt());
    }

    static ClockTerms[] terms(Timeline timeline, Book book) {
        List<Stretch> stretches = timeline.stretches();
        ClockTerms[] terms = new ClockTerms[stretches.size()];
        for (int i = 0; i < terms.length; i++) {
            Pin pin = stretches.get(i).pin();
            boolean same = i > 0 && pin == stretches.get(i - 1).pin();
            terms[i] = same ? terms[i - 1] : pin == null ? null : book.terms(pin);
        }
        return terms;
    }
}
