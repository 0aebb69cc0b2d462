package io.fourline.sla;

import io.fourline.calendar.WorkingTime;

/**
 * One clock run along a timeline up to an instant: the only place where a ticket's time is counted and a deadline
 * found. Readings, alarms, explanations, reports and replays all come from here.
 */
final class ClockRun {

    /** What a clock does during a stretch. */
    enum Mode {
        COUNTING,
        PAUSED,
        IDLE,
        MET,
        CANCELLED
    }

    /**
     * Is told each stretch as it is counted; the last one ends at the instant of the reading. What is {@code counted} is
     * working time, elapsed or paused as the mode says.
     */
    interface Witness {
        void stretch(Mode mode, Stretch stretch, ClockTerms terms, long from, long to, long counted);

        /** What was counted so far counts no more: the clock begins anew. */
        default void restarted() {}
    }

    private static final long NOT_YET = Long.MIN_VALUE;
    private static final Witness NOBODY = (mode, stretch, terms, from, to, counted) -> {};

    final ClockKind kind;
    final long target;
    final ClockTerms terms;
    Mode mode = Mode.IDLE;
    long elapsed;
    long paused;

    private final Timeline timeline;
    private final ClockTerms[] book;
    private final long at;
    private final int end;
    private final long goal;
    private final boolean beyond;
    private long reached = NOT_YET;
    private long exceeded = NOT_YET;
    private long stoppedAt;

    /**
     * @param end index of the stretch that decides on the target: the one in which the clock stopped, else the last
     * @param percent of the target whose instant is looked for
     */
    private ClockRun(ClockKind kind, Timeline timeline, ClockTerms[] book, long at, int end, int percent) {
        this.kind = kind;
        this.timeline = timeline;
        this.book = book;
        this.at = at;
        this.end = end;
        this.terms = book[end];
        this.target = targetIn(end);
        this.goal = percent == 100 || target < 0 ? target : Math.multiplyExact(target, percent) / 100;
        this.beyond = percent >= 100;
        this.stoppedAt = at;
    }

    /** A clock run up to {@code at}; {@code null} where there is nothing to measure, then or by these terms. */
    static ClockRun of(ClockKind kind, Timeline timeline, ClockTerms[] book, long at, int percent) {
        return of(kind, timeline, book, at, percent, NOBODY);
    }

    static ClockRun of(ClockKind kind, Timeline timeline, ClockTerms[] book, long at, int percent, Witness witness) {
        int end = -1;
        boolean listed = kind.line() == 0;
        for (Stretch stretch : timeline.stretches()) {
            if (stretch.from() > at) {
                break;
            }
            end++;
            listed |= stretch.line() == kind.line();
            if (isOver(kind, stretch)) {
                break;
            }
        }
        if (end < 0 || !listed || book[end] == null || book[end].target(kind, priority(timeline, end)) < 0) {
            return null;
        }
        ClockRun run = new ClockRun(kind, timeline, book, at, end, percent);
        run.run(witness);
        return run;
    }

    private static int priority(Timeline timeline, int stretch) {
        return timeline.stretches().get(stretch).priority();
    }

    private static boolean isOver(ClockKind kind, Stretch stretch) {
        boolean answered = stretch.accepted() || stretch.phase() == Phase.RESOLVED;
        return stretch.phase().isOver() || kind == ClockKind.RESPOND && answered;
    }

    private long targetIn(int stretch) {
        return book[stretch] == null ? ClockTerms.NONE : book[stretch].target(kind, priority(timeline, stretch));
    }

    private void run(Witness witness) {
        for (int i = 0; i <= end; i++) {
            Stretch stretch = timeline.stretches().get(i);
            boolean last = i + 1 >= timeline.stretches().size()
                    || timeline.stretches().get(i + 1).from() > at;
            long to = last ? at : timeline.stretches().get(i + 1).from();
            mode = modeIn(stretch, book[i]);
            if (mode == Mode.MET || mode == Mode.CANCELLED) {
                stoppedAt = stretch.from();
                return;
            }
            if (i > 0 && reopens(i)) {
                restart();
                witness.restarted();
            }
            long before = elapsed + paused;
            count(stretch, book[i], to);
            witness.stretch(mode, stretch, book[i], stretch.from(), to, elapsed + paused - before);
        }
    }

    private Mode modeIn(Stretch stretch, ClockTerms present) {
        if (isOver(kind, stretch)) {
            boolean given = stretch.phase() == Phase.CANCELLED && !(kind == ClockKind.RESPOND && stretch.accepted());
            return given ? Mode.CANCELLED : Mode.MET;
        }
        boolean elsewhere = kind.line() != 0 && kind.line() != stretch.line();
        if (present == null || elsewhere || stretch.phase() == Phase.RESOLVED) {
            return Mode.IDLE;
        }
        boolean pauses = stretch.phase() == Phase.WAITING && present.pauses(kind, stretch.waitingFor());
        return pauses ? Mode.PAUSED : Mode.COUNTING;
    }

    private void count(Stretch stretch, ClockTerms present, long to) {
        if (mode == Mode.PAUSED) {
            paused += present.calendar(kind).between(stretch.from(), to);
        } else if (mode == Mode.COUNTING) {
            WorkingTime calendar = present.calendar(kind);
            long after = elapsed + calendar.between(stretch.from(), to);
            if (reached == NOT_YET && after >= goal) {
                reached = calendar.reach(stretch.from(), goal - elapsed);
            }
            if (exceeded == NOT_YET && after > goal) {
                exceeded = calendar.exceed(stretch.from(), Math.max(0, goal - elapsed));
            }
            elapsed = after;
        }
    }

    private boolean reopens(int i) {
        return kind == ClockKind.RESOLVE
                && book[i] != null
                && book[i].restartsOnReopening()
                && timeline.stretches().get(i - 1).phase() == Phase.RESOLVED
                && timeline.stretches().get(i).phase() != Phase.RESOLVED;
    }

    // Having been late stays on the record; the time to resolve begins anew.
    private void restart() {
        elapsed = 0;
        paused = 0;
        reached = NOT_YET;
    }

    ClockReading reading() {
        return new ClockReading(kind, state(), target, elapsed, paused, dueAt(), breachedAt(), terms.name());
    }

    private ClockState state() {
        return switch (mode) {
            case COUNTING -> ClockState.RUNNING;
            case PAUSED -> ClockState.PAUSED;
            case IDLE -> ClockState.IDLE;
            case MET -> ClockState.MET;
            case CANCELLED -> ClockState.CANCELLED;
        };
    }

    /** When the elapsed time reaches, reached or would have reached the goal; {@code null} where that is not known. */
    Long dueAt() {
        if (mode != Mode.COUNTING && mode != Mode.MET) {
            return null;
        }
        long due = reached != NOT_YET ? reached : ahead().reach(stoppedAt, goal - elapsed);
        return due == WorkingTime.NEVER ? null : Long.valueOf(due);
    }

    /** When the elapsed time reached the goal; {@code null} where it has not. */
    Long reachedAt() {
        return reached == NOT_YET ? null : Long.valueOf(reached);
    }

    /** When more than the goal had elapsed, or will have while the clock counts on; {@code null} where never. */
    Long exceedsAt() {
        if (exceeded != NOT_YET) {
            return exceeded;
        }
        if (mode != Mode.COUNTING) {
            return null;
        }
        long instant = ahead().exceed(at, Math.max(0, goal - elapsed));
        return instant == WorkingTime.NEVER ? null : Long.valueOf(instant);
    }

    /** When the goal was reached, or exceeded from 100 % on, though not before it was promised; {@code null} while it was not. */
    Long passedAt() {
        long passed = beyond ? exceeded : reached;
        return passed == NOT_YET ? null : Long.valueOf(Math.max(passed, promisedAt()));
    }

    private WorkingTime ahead() {
        return terms.calendar(kind);
    }

    private Long breachedAt() {
        return exceeded == NOT_YET ? null : Long.valueOf(Math.max(exceeded, promisedAt()));
    }

    // Nobody is late before the promise was made: a shorter target counts from the opening, but only from here on.
    private long promisedAt() {
        int since = end;
        while (since > 0 && targetIn(since - 1) == target) {
            since--;
        }
        return timeline.stretches().get(since).from();
    }
}
