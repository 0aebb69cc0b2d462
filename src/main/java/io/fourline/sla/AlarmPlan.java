package io.fourline.sla;

import io.fourline.sla.ClockRun.Mode;
import io.fourline.sla.TermsPlan.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which thresholds a ticket's clocks have passed and when the next one will be: a pure function of the timeline, the
 * terms and what has been raised. Each threshold of a clock is passed once, however its time goes on.
 */
public final class AlarmPlan {

    /** The threshold that every clock has: more than its target. */
    public static final int BREACH = 100;

    /** A share of a clock's target. */
    public record Threshold(ClockKind clock, int percent) {}

    /**
     * A threshold that has been passed.
     *
     * @param at when, in microseconds since 1970-01-01T00:00:00Z
     * @param running whether the clock still counts
     * @param over whether nothing can be done about it any more: answered, solved or cancelled
     */
    public record Passed(Threshold threshold, long at, boolean running, boolean over) {}

    /**
     * What there is to raise.
     *
     * @param passed in the order of their instants
     * @param next when to look again; {@code null} for not before the ticket goes on
     */
    public record Outlook(List<Passed> passed, Long next) {
        public Outlook {
            passed = List.copyOf(passed);
        }
    }

    private AlarmPlan() {}

    /** @param raised thresholds that have had their alarm */
    public static Outlook look(Timeline timeline, Book book, Set<Threshold> raised, long at) {
        Stretch present = timeline.present();
        if (present.pin() == null) {
            return new Outlook(List.of(), null);
        }
        ClockTerms[] terms = Clocks.terms(timeline, book);
        // What another clock than this one has already written may lie ahead.
        long until = Math.max(at, present.from());
        List<Passed> passed = new ArrayList<>();
        Long next = null;
        for (Threshold threshold : thresholds(terms[terms.length - 1].plan())) {
            ClockRun run = raised.contains(threshold)
                    ? null
                    : ClockRun.of(threshold.clock(), timeline, terms, until, threshold.percent());
            if (run == null) {
                continue;
            }
            Long when = run.passedAt();
            if (when != null && when <= at) {
                passed.add(new Passed(threshold, when, run.mode == Mode.COUNTING, isOver(run, present)));
            } else {
                next = earlier(next, when == null ? ahead(run, threshold, until) : when);
            }
        }
        passed.sort(Comparator.comparingLong(Passed::at));
        return new Outlook(passed, next);
    }

    // At the very instant of the target nothing is exceeded yet.
    private static Long ahead(ClockRun run, Threshold threshold, long until) {
        if (run.mode != Mode.COUNTING) {
            return null;
        }
        Long instant = threshold.percent() < BREACH ? run.dueAt() : run.exceedsAt();
        return instant == null ? null : Long.valueOf(Math.max(instant, until + 1));
    }

    private static Long earlier(Long one, Long other) {
        return one == null || other != null && other < one ? other : one;
    }

    private static boolean isOver(ClockRun run, Stretch present) {
        return run.mode == Mode.MET || run.mode == Mode.CANCELLED || present.phase() == Phase.RESOLVED;
    }

    private static Set<Threshold> thresholds(TermsPlan plan) {
        Set<Threshold> thresholds = new LinkedHashSet<>();
        for (Warning warning : plan.warnings()) {
            warning.clocks().forEach(clock -> thresholds.add(new Threshold(clock, warning.percent())));
        }
        for (ClockKind clock : ClockKind.values()) {
            thresholds.add(new Threshold(clock, BREACH));
        }
        return thresholds;
    }
}
