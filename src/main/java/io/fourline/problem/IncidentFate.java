package io.fourline.problem;

/** What happens to an incident when its problem is resolved. */
public enum IncidentFate {
    /** It is resolved with its problem. */
    RESOLVE,
    /** It is told in public; who works on it goes on. */
    INFORM,
    /** It is left as it is. */
    LEAVE
}
