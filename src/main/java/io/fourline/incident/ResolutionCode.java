package io.fourline.incident;

/** How an incident was resolved. */
public enum ResolutionCode {
    FIXED,
    WORKAROUND,
    NO_FAULT,
    DUPLICATE,
    BY_REQUESTER
}
