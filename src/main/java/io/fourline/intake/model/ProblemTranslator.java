package io.fourline.intake.model;

import io.fourline.problem.ProblemState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells a foreign problem in the desk's terms: exactly one step per source event, in the order of the file. What the
 * source says holds, also where the desk would have refused it; such steps carry their deviations.
 */
public final class ProblemTranslator {

    private static final Set<ProblemState> ENDED = EnumSet.of(ProblemState.CLOSED, ProblemState.CANCELLED);

    /** The steps of a case, as many as it has events. */
    public List<ProblemStep> translate(SourceCase source, String importId) {
        List<ProblemStep> steps = new ArrayList<>(source.events().size());
        ImportedProblem problem = new ImportedProblem(source, importId);
        SourceEvent before = null;
        int left = source.events().size();
        for (SourceEvent event : source.events()) {
            ProblemState past = problem.state();
            Map<String, Object> was = problem.facts();
            problem.follow(event, --left == 0);
            String verb = verb(past, problem.state(), was, problem.facts());
            steps.add(new ProblemStep(event, verb, problem.facts(), deviations(before, past, event, problem)));
            before = event;
        }
        return steps;
    }

    private static String verb(
            ProblemState past, ProblemState now, Map<String, Object> before, Map<String, Object> after) {
        if (past == null) {
            return "open";
        }
        if (past != now) {
            return entering(past, now);
        }
        boolean moved = !Objects.equals(before.get("team"), after.get("team"))
                || !Objects.equals(before.get("assignee"), after.get("assignee"));
        return moved ? "assign" : "correct";
    }

    private static String entering(ProblemState past, ProblemState now) {
        if (!past.isOpen() && now.isOpen()) {
            return "reopen";
        }
        return switch (now) {
            case LOGGED, INVESTIGATING -> past == ProblemState.LOGGED ? "investigate" : "correct";
            case ROOT_CAUSE_KNOWN -> "nameCause";
            case KNOWN_ERROR -> "publish";
            case FIX_IN_CHANGE -> "linkChange";
            case RESOLVED -> "resolve";
            case CLOSED -> "close";
            case CANCELLED -> "cancel";
        };
    }

    private static Set<Deviation> deviations(
            SourceEvent before, ProblemState past, SourceEvent event, ImportedProblem problem) {
        Set<Deviation> found = EnumSet.noneOf(Deviation.class);
        mark(found, Deviation.UNKNOWN_STATE, event.problemState() == null);
        mark(found, Deviation.UNKNOWN_WORD, event.unknownWords());
        if (before == null) {
            mark(found, Deviation.OPENED_UNDER_WAY, problem.state() != ProblemState.LOGGED);
            mark(found, Deviation.OPENED_LATER, problem.openedAt().isAfter(event.at()));
            return found;
        }
        mark(found, Deviation.TIME_BACK, event.at().isBefore(before.at()));
        mark(found, Deviation.AFTER_THE_END, ENDED.contains(past));
        mark(found, Deviation.NO_SUCH_TRANSITION, !isTransition(past, problem.state()));
        return found;
    }

    /** What is known of a problem grows; it ends by its resolution, and comes back only from there. */
    private static boolean isTransition(ProblemState past, ProblemState now) {
        if (past == now) {
            return true;
        }
        return switch (now) {
            case LOGGED -> false;
            case INVESTIGATING -> !ENDED.contains(past);
            case ROOT_CAUSE_KNOWN, KNOWN_ERROR, FIX_IN_CHANGE, RESOLVED -> past != ProblemState.LOGGED && past.isOpen();
            case CLOSED -> past == ProblemState.RESOLVED;
            case CANCELLED -> past.isOpen();
        };
    }

    private static void mark(Set<Deviation> found, Deviation deviation, boolean holds) {
        if (holds) {
            found.add(deviation);
        }
    }
}
