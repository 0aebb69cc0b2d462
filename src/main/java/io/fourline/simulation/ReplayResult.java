package io.fourline.simulation;

import java.util.List;

/**
 * What a replay found; each clock stands once in every list.
 *
 * @param tickets how many the draft would have got in the period
 * @param changed how many of them have a clock that only one of the two finds late
 * @param left how many these terms measure today and the draft would not have got; their clocks are not compared
 */
public record ReplayResult(
        long tickets,
        long changed,
        long left,
        ReplayFigures total,
        List<Part> clocks,
        List<Part> lines,
        List<Part> services,
        List<Part> teams) {

    /** @param key of the clock, line, service or team; empty where the records tell none */
    public record Part(String key, ReplayFigures figures) {}
}
