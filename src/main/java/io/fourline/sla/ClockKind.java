package io.fourline.sla;

import java.util.Arrays;
import java.util.Optional;

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

    /** The kind with this name; empty where there is none. */
    public static Optional<ClockKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The line whose budget this is, 0 for the clocks of the whole ticket. */
    public int line() {
        return Math.max(0, ordinal() - RESOLVE.ordinal());
    }
}
