package io.fourline.problem;

/** How a problem ends. */
public enum ProblemResolutionCode {
    /** The cause is removed; it has to be known for that. */
    FIXED,
    /** The business lives with it, by its workaround or without. */
    ACCEPTED,
    /** It could not be shown, and has not come back. */
    NOT_REPRODUCED,
    /** Another problem holds the same cause. */
    DUPLICATE
}
