package io.fourline.sla;

import java.time.Instant;
import java.util.Map;

/**
 * A threshold of a clock has been passed; this is said once.
 *
 * @param dueAt when it was passed
 * @param raisedAt when the desk noticed: at once, or later when no node was there
 * @param terms code and label
 * @param tells whom to tell, and not before when: the hours for notices may be over
 */
public record ClockAlarm(
        String ticket,
        ClockKind clock,
        int percent,
        Instant dueAt,
        Instant raisedAt,
        String terms,
        AlarmAction action,
        Map<Told, Instant> tells) {

    public ClockAlarm {
        tells = Map.copyOf(tells);
    }

    ClockAlarm handingOn() {
        return new ClockAlarm(ticket, clock, percent, dueAt, raisedAt, terms, AlarmAction.HAND_ON, tells);
    }

    public boolean isBreach() {
        return percent >= AlarmPlan.BREACH;
    }
}
