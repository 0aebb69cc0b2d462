package io.fourline.sla;

/**
 * A part of a ticket's life during which nothing changed that a clock cares about; it lasts until the next one begins.
 *
 * @param from microseconds since 1970-01-01T00:00:00Z
 * @param waitingFor the waiting reason in phase WAITING, else {@code null}
 * @param line 1 to 4; 0 for a ticket that is not on the chain
 * @param accepted whether somebody has ever accepted the ticket
 * @param priority 1 to 5
 * @param pin the terms from here on; {@code null} for none
 */
public record Stretch(
        long from, Phase phase, String waitingFor, int line, String team, boolean accepted, int priority, Pin pin) {

    /** Whether a clock would notice the difference between this and {@code other}, whenever each begins. */
    public boolean isLike(Stretch other) {
        return phase == other.phase
                && line == other.line
                && accepted == other.accepted
                && priority == other.priority
                && java.util.Objects.equals(waitingFor, other.waitingFor)
                && java.util.Objects.equals(team, other.team)
                && java.util.Objects.equals(pin, other.pin);
    }
}
