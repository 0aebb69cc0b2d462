package io.fourline.intake.mapping;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import io.fourline.problem.ProblemState;
import java.util.regex.Pattern;

/**
 * What a source status means here. The patterns are held against the whole words, no matter the case of letters; without
 * one for the sub-status any will do.
 *
 * @param state what it means for an incident; {@code null} only where it means something for a problem alone
 * @param queued the ticket lies with the team and nobody of it has taken it
 * @param problem what it means for a problem, where the incident's state does not say it
 */
public record StateRule(
        String status,
        String subStatus,
        IncidentState state,
        WaitingReason waitingFor,
        boolean queued,
        ProblemState problem) {

    public StateRule {
        if (state == null && problem == null || (state == IncidentState.WAITING) != (waitingFor != null)) {
            throw new IllegalArgumentException("a rule names a state, and a waiting reason exactly with WAITING");
        }
        problem = problem == null ? ofProblem(state, waitingFor) : problem;
    }

    // Whoever waits for a change to be implemented knows what is to be changed.
    private static ProblemState ofProblem(IncidentState state, WaitingReason waitingFor) {
        return switch (state) {
            case NEW, ASSIGNED -> ProblemState.LOGGED;
            case IN_PROGRESS -> ProblemState.INVESTIGATING;
            case WAITING ->
                waitingFor == WaitingReason.CHANGE ? ProblemState.FIX_IN_CHANGE : ProblemState.INVESTIGATING;
            case RESOLVED -> ProblemState.RESOLVED;
            case CLOSED -> ProblemState.CLOSED;
            case CANCELLED -> ProblemState.CANCELLED;
        };
    }

    /** Ready for use: the patterns compiled. */
    Compiled compiled() {
        return new Compiled(pattern(status), pattern(subStatus), this);
    }

    private static Pattern pattern(String words) {
        int anyCaseOnAllLines = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
        return words == null ? null : Pattern.compile(words, anyCaseOnAllLines);
    }

    record Compiled(Pattern status, Pattern subStatus, StateRule rule) {

        boolean holds(String statusWord, String subStatusWord) {
            return matches(status, statusWord) && matches(subStatus, subStatusWord);
        }

        private static boolean matches(Pattern pattern, String word) {
            return pattern == null || (word != null && pattern.matcher(word).matches());
        }
    }
}
