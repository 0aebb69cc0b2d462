package io.fourline.change;

import java.time.Instant;

/**
 * A vote as it was given.
 *
 * @param voter whose vote it is
 * @param castBy who gave it: the voter, or the delegate
 */
public record Ballot(String voter, String castBy, Choice vote, String reason, Instant at) {

    /** What may be voted. */
    public enum Choice {
        APPROVE,
        REJECT
    }
}
