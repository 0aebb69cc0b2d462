package io.fourline.knowledge;

/** Why an article needs a look. */
public enum UpkeepKind {
    /** Its review date has passed. */
    OVERDUE,
    /** It has neither been published anew nor confirmed for long. */
    UNCHANGED,
    /** Nobody has opened or applied it for long. */
    UNUSED,
    /** It is a translation, and the text it was made from has been published anew since. */
    BEHIND,
    /** Half of its votes or more say that it does not help. */
    NOT_HELPFUL,
    /** Incidents worked by it were reopened, handed on, or solved by another article. */
    CONTRADICTED
}
