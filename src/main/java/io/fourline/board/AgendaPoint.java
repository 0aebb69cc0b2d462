package io.fourline.board;

/**
 * One change that a meeting talks about.
 *
 * @param change its number
 * @param minutes what was said about it; empty until somebody has written it down
 */
public record AgendaPoint(String change, Why why, String minutes) {

    /** Why the change is on the agenda. */
    public enum Why {
        /** It waits for the votes of the board. */
        APPROVAL,
        /** An emergency that was begun and waits to be approved afterwards. */
        EMERGENCY,
        /** It has been carried out and waits to be looked back at. */
        REVIEW,
        /** Somebody wanted to talk about it. */
        ADDED
    }
}
