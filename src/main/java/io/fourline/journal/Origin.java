package io.fourline.journal;

/** Through which door an act came. */
public enum Origin {
    PORTAL,
    REST,
    SYSTEM,
    IMPORT
}
