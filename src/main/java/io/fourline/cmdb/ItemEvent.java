package io.fourline.cmdb;

import io.fourline.shared.time.Instants;
import java.time.Instant;
import java.util.List;

/**
 * Something that a configuration item went through: an incident, a problem, a change.
 *
 * @param kind {@code incident}, {@code problem} or {@code change}
 * @param state in which it stands, as the interface writes it
 * @param stateKey key of the words for that state
 * @param at when it was opened; histories are in this order
 * @param page where it is shown, from the desk's own root, with a leading slash
 */
public record ItemEvent(
        String kind, String number, String title, String state, String stateKey, Instant at, String page) {

    /** Where it stands in a history: instant in microseconds, and number. */
    public List<Object> place() {
        return List.of(Instants.toMicros(at), number);
    }
}
