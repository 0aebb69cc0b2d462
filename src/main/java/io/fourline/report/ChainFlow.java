package io.fourline.report;

import java.util.List;
import java.util.Map;

/**
 * How incidents moved between the lines and where their time went, for the report's picture and its tables.
 *
 * @param flows moves from one line to another, events in a row on one line collapsed
 * @param lastLine by line, incidents whose last event was on it
 * @param lines time by line, first line first
 * @param teams time by team, most time first
 */
public record ChainFlow(List<LineFlow> flows, Map<String, Long> lastLine, List<Spent> lines, List<Spent> teams) {

    /** How often incidents went from one line to another. */
    public record LineFlow(int from, int to, long count) {}

    /**
     * Time in the custody of a line or team while the incident was open, from each event to the next.
     *
     * @param team {@code null} for a whole line
     * @param waitingSeconds the part of it, beside {@code workingSeconds}, in which it waited for something
     */
    public record Spent(
            int line, String team, long incidents, long events, double workingSeconds, double waitingSeconds) {}
}
