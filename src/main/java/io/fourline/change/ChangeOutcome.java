package io.fourline.change;

/** How a change ended. */
public enum ChangeOutcome {
    SUCCESSFUL,
    WITH_ISSUES,
    BACKED_OUT,
    FAILED
}
