package io.fourline.simulation;

/** What the draft would have changed about a clock that is late by one of the two. */
public enum ReplayChange {
    /** Kept by what is in force, late by the draft. */
    LOST,
    /** Late by what is in force, kept by the draft. */
    WON,
    /** Late by both. */
    BOTH;

    /** @param before and {@code after} whether the clock is late, {@code null} where there is none; not both kept */
    public static ReplayChange of(Boolean before, Boolean after) {
        boolean was = Boolean.TRUE.equals(before);
        boolean is = Boolean.TRUE.equals(after);
        return was && is ? BOTH : was ? WON : LOST;
    }
}
