package io.fourline.report;

import java.util.List;
import java.util.Map;

/**
 * The figures of {@code GET /reports/chain}. Counts are of incidents, each once, except {@code events},
 * {@code handOvers}, {@code waits.*.events} and {@code directlyFollows}.
 *
 * @param containedInLine1 incidents that never left line 1
 * @param touchedLine by line, incidents with at least one event on it
 * @param firstLine by line, incidents whose first event was on it
 * @param handOvers changes of team, repeats in a row collapsed
 * @param teamsByLine by line, teams on it; a team named for two lines stands under both, as {@code 2+3}
 * @param pingPong by {@code team}, {@code line} and {@code person}
 * @param waits by waiting reason
 * @param reopened incidents in which an event that ended the work is directly followed by one that takes it up again
 * @param durationSeconds from an incident's first event to its last
 * @param directlyFollows how often one status directly follows another, most often first
 * @param paths distinct sequences of (status, sub-status)
 */
public record ChainReport(
        long incidents,
        long events,
        long containedInLine1,
        Map<String, Long> touchedLine,
        Map<String, Long> firstLine,
        long handOvers,
        long teams,
        Map<String, Long> teamsByLine,
        Map<String, PingPong> pingPong,
        PushToFront pushToFront,
        Map<String, Waits> waits,
        long reopened,
        Duration durationSeconds,
        List<Follows> directlyFollows,
        long paths) {

    /** Incidents that came back to a holder after another had it, and those that did so at once (A, B, A). */
    public record PingPong(long returned, long aba) {}

    /** Incidents that violate push to front, as published and with every pair of events compared. */
    public record PushToFront(long published, long allPairs) {}

    /** Events in a wait, and incidents with at least one. */
    public record Waits(long events, long incidents) {}

    /** Seconds; {@code sd} is of the sample. All are 0 without incidents. */
    public record Duration(double mean, double sd, double max, double median) {}

    /** One status directly followed by another. */
    public record Follows(String from, String to, long count) {}
}
