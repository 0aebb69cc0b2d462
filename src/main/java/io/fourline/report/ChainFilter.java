package io.fourline.report;

import java.time.Instant;

/**
 * Which incidents the chain report counts, each as a whole; {@code null} narrows nothing.
 *
 * @param imported incidents of other desks' logs instead of the desk's own
 * @param importId those one import brought
 * @param from opened at or after
 * @param to opened before
 * @param line that have been with this line
 * @param team that have been with this team
 */
public record ChainFilter(
        boolean imported, String importId, Instant from, Instant to, Integer line, String team, String service) {}
