package io.fourline.problem;

/** What a node of the cause tree is to the failure above it. */
public enum CauseKind {
    CAUSE,
    CONTRIBUTING,
    RULED_OUT
}
