package io.fourline.intake;

/** What a foreign log tells of, and so what its cases become here. */
public enum LogSubject {
    INCIDENT,
    PROBLEM
}
