package io.fourline.change;

/** What the approvers have decided of a change, or of one stage of its approval. */
public enum Decision {
    PENDING,
    APPROVED,
    REJECTED
}
