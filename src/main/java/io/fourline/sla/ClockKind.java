package io.fourline.sla;

/** What is measured: the answer, the solution, and each line's share while it has custody. */
public enum ClockKind {
    /** Opened to first accepted. */
    RESPOND,
    /** Opened to resolved. */
    RESOLVE,
    LINE_1,
    LINE_2,
    LINE_3,
    /** The supplier's, by the underpinning contract. */
    LINE_4;

    /** @param line 1 to 4 */
    public static ClockKind ofLine(int line) {
        return values()[LINE_1.ordinal() + line - 1];
    }

    /** The line whose budget this is, 0 for the clocks of the whole ticket. */
    public int line() {
        return Math.max(0, ordinal() - RESOLVE.ordinal());
    }
}
