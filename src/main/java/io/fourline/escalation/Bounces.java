package io.fourline.escalation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * How a ticket went to and fro between the holders of one kind (teams, lines or persons), repeats in a row collapsed and
 * moments without a holder passed over.
 */
public final class Bounces {

    private final Set<Object> holders = new HashSet<>();
    private Object last;
    private Object lastButOne;
    private int changes;
    private boolean returned;
    private boolean aba;

    /** The next holder; {@code null} for none. */
    void pass(Object holder) {
        if (holder == null || Objects.equals(holder, last)) {
            return;
        }
        if (last != null) {
            changes++;
        }
        returned |= !holders.add(holder);
        aba |= holder.equals(lastButOne);
        lastButOne = last;
        last = holder;
    }

    /** How often the holder changed. */
    public int changes() {
        return changes;
    }

    /** A holder got it back after another had it. */
    public boolean returned() {
        return returned;
    }

    /** A, B and A again, directly one after the other. */
    public boolean aba() {
        return aba;
    }
}
