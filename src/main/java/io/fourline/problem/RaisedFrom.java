package io.fourline.problem;

/** What made somebody raise a problem. */
public enum RaisedFrom {
    HAND,
    INCIDENTS,
    RECURRENCE,
    IMPORT
}
