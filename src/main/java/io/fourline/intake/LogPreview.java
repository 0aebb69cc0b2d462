package io.fourline.intake;

import java.util.List;

/**
 * How a log would be read, by a look at its first cases.
 *
 * @param subject what its cases would become
 * @param mapping the mapping that would read it
 * @param events how many events were looked at
 * @param roles what would be taken from where, in the order of the roles
 * @param columns every name the log has values under
 */
public record LogPreview(LogSubject subject, String mapping, int events, List<Part> roles, List<Told> columns) {

    /** A role with the name it is taken from, {@code null} where the log does not tell it. */
    public record Part(LogRole role, String name) {}

    /** A name in the log with a few of its values; {@code told} of the events looked at have one. */
    public record Told(String name, int told, List<String> examples) {}
}
