package io.fourline.change;

import java.time.Instant;

/**
 * Which closed changes a report counts; {@code null} narrows nothing.
 *
 * @param from closed at or after
 * @param to closed before
 */
public record OutcomeFilter(Instant from, Instant to, ChangeModel model, String service, String team) {}
