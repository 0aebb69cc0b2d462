package io.fourline.incident;

/** How an incident was resolved. */
public enum ResolutionCode {
    FIXED,
    WORKAROUND,
    NO_FAULT,
    DUPLICATE,
    BY_REQUESTER;

    /** Whether it was brought about by something that may help again. */
    public boolean isSolution() {
        return this == FIXED || this == WORKAROUND;
    }
}
