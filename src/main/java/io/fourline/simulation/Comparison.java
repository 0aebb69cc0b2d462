package io.fourline.simulation;

import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockReading;
import io.fourline.sla.Phase;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets two lists of readings of one ticket side by side, and says who answers for each clock: for the solution who
 * resolved the ticket or else had it last, for the others who had it when it became late, and for a clock that was kept
 * who had it last on that line. A pure function.
 */
public final class Comparison {

    private Comparison() {}

    /**
     * @param before the clocks by what is in force
     * @param after the clocks by the draft
     * @param at instant of the readings, in microseconds
     */
    public static List<ClockOutcome> of(
            List<ClockReading> before, List<ClockReading> after, Timeline timeline, long at) {
        List<ClockOutcome> outcomes = new ArrayList<>(Math.max(before.size(), after.size()));
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            ClockReading was = b < before.size() ? before.get(b) : null;
            ClockReading is = a < after.size() ? after.get(a) : null;
            int order = was == null ? 1 : is == null ? -1 : was.kind().compareTo(is.kind());
            if (order > 0) {
                was = null;
            } else if (order < 0) {
                is = null;
            }
            b += was == null ? 0 : 1;
            a += is == null ? 0 : 1;
            outcomes.add(outcome(was, is, timeline, at));
        }
        return outcomes;
    }

    private static ClockOutcome outcome(ClockReading was, ClockReading is, Timeline timeline, long at) {
        ClockKind kind = was == null ? is.kind() : was.kind();
        Long late = is != null && is.isBreached() ? is.breachedAt() : was == null ? null : was.breachedAt();
        Stretch answerable = kind == ClockKind.RESOLVE ? resolving(timeline, at) : having(kind, timeline, at, late);
        return new ClockOutcome(
                kind,
                answerable.line(),
                answerable.team(),
                was == null ? null : Boolean.valueOf(was.isBreached()),
                is == null ? null : Boolean.valueOf(is.isBreached()));
    }

    private static Stretch resolving(Timeline timeline, long at) {
        Stretch found = timeline.stretches().get(0);
        boolean resolved = false;
        for (Stretch stretch : timeline.stretches()) {
            if (stretch.from() > at) {
                break;
            }
            boolean solves = stretch.phase() == Phase.RESOLVED;
            // What happens to a ticket once it is resolved, such as its closing by somebody else, solves nothing.
            if (solves || !resolved || stretch.phase() == Phase.OPEN || stretch.phase() == Phase.WAITING) {
                found = stretch;
            }
            resolved = solves || resolved && stretch.phase().isOver();
        }
        return found;
    }

    private static Stretch having(ClockKind kind, Timeline timeline, long at, Long late) {
        long until = late == null ? at : Math.min(at, late);
        Stretch found = null;
        for (Stretch stretch : timeline.stretches()) {
            boolean past = stretch.from() > until;
            if (past && found != null) {
                break;
            }
            if (kind.line() == 0 || stretch.line() == kind.line()) {
                found = stretch;
                if (kind == ClockKind.RESPOND && stretch.accepted()) {
                    break;
                }
            }
        }
        return found == null ? timeline.present() : found;
    }
}
