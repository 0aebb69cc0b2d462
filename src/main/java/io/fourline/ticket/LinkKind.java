package io.fourline.ticket;

/** How one ticket stands to another. */
public enum LinkKind {
    DUPLICATE_OF,
    CHILD_OF,
    RELATED
}
