package io.fourline.intake.model;

/** In what a source event departs from the desk's own rules. It is kept as it was and marked, never bent. */
public enum Deviation {
    /** Opened in another state than NEW, or with an assignee. */
    OPENED_UNDER_WAY,
    /** Opened on another line than the first. */
    OPENED_ELSEWHERE,
    /** The source says that it was opened later than its first event. */
    OPENED_LATER,
    /** Happened before the event that stands before it. */
    TIME_BACK,
    /** A status that the mapping does not know; the state stays as it was. */
    UNKNOWN_STATE,
    /** A value outside the mapping's word lists; the fact stays empty. */
    UNKNOWN_WORD,
    /** A change of state that the desk's own machine does not have. */
    NO_SUCH_TRANSITION,
    /** To another team of the same line, which the chain does not have. */
    LATERAL,
    /** Up more than one line at once. */
    LINE_SKIPPED,
    /** To another line without lying there unaccepted. */
    NOT_ACCEPTED_THERE,
    /** To another team or line after it was resolved. */
    MOVED_WHEN_RESOLVED,
    /** Something was done after it was closed or cancelled. */
    AFTER_THE_END
}
