package io.fourline.journal;

/** Through which door an act came. */
public enum Origin {
    PORTAL,
    /** A link out of a mail. */
    MAIL,
    REST,
    SYSTEM,
    IMPORT
}
