package io.fourline.ticket;

/** Through which door a ticket reached the desk. */
public enum Channel {
    PORTAL,
    PHONE,
    EMAIL,
    CHAT,
    WALK_IN,
    MONITORING,
    API
}
