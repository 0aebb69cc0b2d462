package io.fourline.intake.mapping;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import java.util.regex.Pattern;

/**
 * What a source status means here. The patterns are held against the whole words, no matter the case of letters; without
 * one for the sub-status any will do.
 *
 * @param queued the ticket lies with the team and nobody of it has taken it
 */
public record StateRule(
        String status, String subStatus, IncidentState state, WaitingReason waitingFor, boolean queued) {

    public StateRule {
        if (state == null || (state == IncidentState.WAITING) != (waitingFor != null)) {
            throw new IllegalArgumentException("a rule names a state, and a waiting reason exactly with WAITING");
        }
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
