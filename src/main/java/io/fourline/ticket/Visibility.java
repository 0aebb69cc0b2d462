package io.fourline.ticket;

/** Whether the requester and the supplier may read a part of the conversation. */
public enum Visibility {
    PUBLIC,
    INTERNAL
}
