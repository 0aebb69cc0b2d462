package io.fourline.major;

/** How far the work on a major incident has come, as everybody is told. */
public enum Phase {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED
}
