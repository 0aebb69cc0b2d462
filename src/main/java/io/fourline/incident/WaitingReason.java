package io.fourline.incident;

/** What a waiting incident waits for; the terms say which reasons pause which clock. */
public enum WaitingReason {
    REQUESTER,
    SUPPLIER,
    PARTS,
    CHANGE,
    VISIT,
    OTHER
}
