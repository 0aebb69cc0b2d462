package io.fourline.sla;

import io.fourline.calendar.SlowCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a clock the slow way, with nothing of the engine: walks a ticket's life step by step, asks at each step what the
 * clock does then and whether the wall clock shows a window, and adds up.
 */
final class SlowClock {

    /** What was found; {@code due} is -1 where the walk ended before. */
    record Found(ClockState state, long target, long elapsed, long paused, long due, Long breachedAt) {}

    private final ClockKind kind;
    private final List<Stretch> life;
    private final Book book;
    private final long at;
    private final long step;
    private final Map<String, SlowCount> counts = new HashMap<>();

    private Stretch decides;
    private int decidesAt;
    private Stretch stopped;
    private boolean listed;
    private long elapsed;
    private long paused;
    private long reached = -1;
    private long exceeded = -1;

    SlowClock(ClockKind kind, Timeline timeline, Book book, long at, long step) {
        this.kind = kind;
        this.life = timeline.stretches();
        this.book = book;
        this.at = at;
        this.step = step;
    }

    /** @param horizon how far behind the reading a deadline is looked for; {@code null} where nothing is measured */
    Found read(long horizon) {
        for (int i = 0; i < life.size() && life.get(i).from() <= at && stopped == null; i++) {
            decides = life.get(i);
            decidesAt = i;
            listed |= hasCustody(decides);
            stopped = stops(decides) ? decides : null;
        }
        if (decides == null || !listed || target(decides) < 0) {
            return null;
        }
        long end = stopped == null ? at : stopped.from();
        walk(end);
        ClockState state = state();
        long due = -1;
        if (state == ClockState.RUNNING || state == ClockState.MET) {
            due = reached >= 0 ? reached : lookAhead(end, horizon);
        }
        Long breached = exceeded < 0 ? null : Long.valueOf(Math.max(exceeded, promisedAt()));
        return new Found(state, target(decides), elapsed, paused, due, breached);
    }

    private void walk(long end) {
        int before = 0;
        for (long now = life.get(0).from(); now < end; ) {
            int present = at(now);
            restartBetween(before, present);
            before = present;
            Stretch stretch = life.get(present);
            long next = Math.min(end, Math.min(slow(stretch).stepAfter(now), endOf(present)));
            if (open(stretch, now)) {
                add(stretch, now, next - now);
            }
            now = next;
        }
        restartBetween(before, stopped == null ? decidesAt : decidesAt - 1);
    }

    // Every stretch on the way is looked at, those without any length, too.
    private void restartBetween(int before, int after) {
        for (int i = before + 1; i <= after; i++) {
            boolean reopened =
                    life.get(i - 1).phase() == Phase.RESOLVED && life.get(i).phase() != Phase.RESOLVED;
            Pin pin = life.get(i).pin();
            if (kind == ClockKind.RESOLVE
                    && reopened
                    && pin != null
                    && book.terms(pin).restartsOnReopening()) {
                elapsed = 0;
                paused = 0;
                reached = -1;
            }
        }
    }

    private void add(Stretch stretch, long now, long length) {
        if (pauses(stretch)) {
            paused += length;
        } else if (runs(stretch)) {
            long target = target(decides);
            if (reached < 0 && elapsed + length >= target) {
                reached = now + target - elapsed;
            }
            if (exceeded < 0 && elapsed + length > target) {
                exceeded = now + target - elapsed;
            }
            elapsed += length;
        }
    }

    private long lookAhead(long from, long horizon) {
        return slow(decides).reach(from, target(decides) - elapsed, from + horizon);
    }

    private boolean open(Stretch stretch, long now) {
        return stretch.pin() != null && slow(stretch).open(now);
    }

    private SlowCount slow(Stretch stretch) {
        String name = stretch.pin() == null ? "" : stretch.pin().terms();
        Pin pin = stretch.pin() == null ? decides.pin() : stretch.pin();
        return counts.computeIfAbsent(
                name, any -> new SlowCount(book.terms(pin).calendar(kind).plan(), step));
    }

    private int at(long now) {
        int found = 0;
        for (int i = 0; i < life.size(); i++) {
            found = life.get(i).from() <= now ? i : found;
        }
        return found;
    }

    private long endOf(int stretch) {
        return stretch + 1 < life.size() ? life.get(stretch + 1).from() : Long.MAX_VALUE;
    }

    private boolean stops(Stretch stretch) {
        boolean over = stretch.phase() == Phase.CLOSED || stretch.phase() == Phase.CANCELLED;
        return over || kind == ClockKind.RESPOND && (stretch.accepted() || stretch.phase() == Phase.RESOLVED);
    }

    private boolean waitsForAPausingReason(Stretch stretch) {
        return stretch.phase() == Phase.WAITING && "REQUESTER".equals(stretch.waitingFor());
    }

    private boolean hasCustody(Stretch stretch) {
        return kind == ClockKind.RESPOND || kind == ClockKind.RESOLVE || stretch.line() == lineOf(kind);
    }

    private boolean pauses(Stretch stretch) {
        return hasCustody(stretch) && waitsForAPausingReason(stretch);
    }

    private boolean runs(Stretch stretch) {
        boolean live = stretch.phase() == Phase.OPEN || stretch.phase() == Phase.WAITING;
        return live && hasCustody(stretch) && !waitsForAPausingReason(stretch);
    }

    private ClockState state() {
        if (stopped != null) {
            boolean answered = kind == ClockKind.RESPOND && stopped.accepted();
            return stopped.phase() == Phase.CANCELLED && !answered ? ClockState.CANCELLED : ClockState.MET;
        }
        if (decides.pin() == null) {
            return ClockState.IDLE;
        }
        return pauses(decides) ? ClockState.PAUSED : runs(decides) ? ClockState.RUNNING : ClockState.IDLE;
    }

    private static int lineOf(ClockKind kind) {
        return Integer.parseInt(kind.name().substring("LINE_".length()));
    }

    private long target(Stretch stretch) {
        return stretch.pin() == null ? -1 : book.terms(stretch.pin()).target(kind, stretch.priority());
    }

    private long promisedAt() {
        long since = decides.from();
        for (int i = decidesAt; i >= 0 && target(life.get(i)) == target(decides); i--) {
            since = life.get(i).from();
        }
        return since;
    }
}
