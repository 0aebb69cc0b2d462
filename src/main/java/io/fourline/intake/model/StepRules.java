package io.fourline.intake.model;

import static io.fourline.incident.IncidentState.ASSIGNED;
import static io.fourline.incident.IncidentState.CANCELLED;
import static io.fourline.incident.IncidentState.CLOSED;
import static io.fourline.incident.IncidentState.IN_PROGRESS;
import static io.fourline.incident.IncidentState.NEW;
import static io.fourline.incident.IncidentState.RESOLVED;
import static io.fourline.incident.IncidentState.WAITING;

import io.fourline.incident.IncidentState;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Names the act that leads from one record to the next, and how far it departs from the desk's own rules. */
final class StepRules {

    /** Changes of state within one line; leaving a line is judged by {@link #handOver}. */
    private static final Map<IncidentState, Set<IncidentState>> TRANSITIONS = Map.of(
            NEW, EnumSet.of(ASSIGNED, IN_PROGRESS, RESOLVED, CANCELLED),
            ASSIGNED, EnumSet.of(IN_PROGRESS, RESOLVED, CANCELLED),
            IN_PROGRESS, EnumSet.of(WAITING, RESOLVED, CANCELLED),
            WAITING, EnumSet.of(IN_PROGRESS, RESOLVED, CANCELLED),
            RESOLVED, EnumSet.of(IN_PROGRESS, CLOSED),
            CLOSED, EnumSet.noneOf(IncidentState.class),
            CANCELLED, EnumSet.noneOf(IncidentState.class));

    private static final Set<IncidentState> ENDED = EnumSet.of(CLOSED, CANCELLED);

    private StepRules() {}

    static SourceAct act(ImportedFacts before, ImportedFacts after) {
        if (before == null) {
            return SourceAct.OPEN;
        }
        boolean stateChanged = before.state() != after.state();
        if (stateChanged && !after.state().isOpen()) {
            return ending(after.state());
        }
        if (!before.state().isOpen() && after.state().isOpen()) {
            return SourceAct.REOPEN;
        }
        if (before.line() != after.line()) {
            return before.line() < after.line() ? SourceAct.ESCALATE : SourceAct.HAND_BACK;
        }
        if (isMoved(before, after)) {
            return SourceAct.ASSIGN;
        }
        return stateChanged ? withinLine(before.state(), after.state()) : inSameState(before, after);
    }

    static Set<Deviation> deviations(ImportedFacts before, ImportedFacts after) {
        Set<Deviation> found = EnumSet.noneOf(Deviation.class);
        if (before == null) {
            mark(found, Deviation.OPENED_UNDER_WAY, after.state() != NEW || after.assignee() != null);
            mark(found, Deviation.OPENED_ELSEWHERE, after.line() != 1);
            return found;
        }
        boolean moved = isMoved(before, after);
        mark(found, Deviation.AFTER_THE_END, ENDED.contains(before.state()));
        mark(found, Deviation.MOVED_WHEN_RESOLVED, moved && before.state() == RESOLVED);
        mark(found, Deviation.LATERAL, before.line() == after.line() && moved);
        mark(found, Deviation.LINE_SKIPPED, after.line() > before.line() + 1);
        if (before.line() != after.line() && before.state().isOpen()) {
            mark(found, Deviation.NOT_ACCEPTED_THERE, after.state() != ASSIGNED || after.accepted());
        } else {
            mark(found, Deviation.NO_SUCH_TRANSITION, !isTransition(before, after));
        }
        return found;
    }

    private static boolean isTransition(ImportedFacts before, ImportedFacts after) {
        if (before.state() == after.state()) {
            return before.waitingFor() == after.waitingFor();
        }
        return TRANSITIONS.get(before.state()).contains(after.state());
    }

    private static boolean isMoved(ImportedFacts before, ImportedFacts after) {
        return before.line() != after.line() || !Objects.equals(before.team(), after.team());
    }

    private static SourceAct ending(IncidentState state) {
        return switch (state) {
            case RESOLVED -> SourceAct.RESOLVE;
            case CLOSED -> SourceAct.CLOSE;
            default -> SourceAct.CANCEL;
        };
    }

    private static SourceAct withinLine(IncidentState before, IncidentState after) {
        return switch (after) {
            case WAITING -> SourceAct.WAIT;
            case IN_PROGRESS -> before == WAITING ? SourceAct.RESUME : SourceAct.ACCEPT;
            case ASSIGNED -> SourceAct.ASSIGN;
            default -> SourceAct.UPDATE;
        };
    }

    private static SourceAct inSameState(ImportedFacts before, ImportedFacts after) {
        if (before.waitingFor() != after.waitingFor()) {
            return SourceAct.WAIT;
        }
        return Objects.equals(before.assignee(), after.assignee()) ? SourceAct.UPDATE : SourceAct.ASSIGN;
    }

    private static void mark(Set<Deviation> found, Deviation deviation, boolean holds) {
        if (holds) {
            found.add(deviation);
        }
    }
}
