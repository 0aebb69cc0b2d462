package io.fourline.incident;

import java.time.Instant;

/**
 * What a list of incidents is narrowed to; {@code null} narrows nothing.
 *
 * @param assignee an account name, or {@link #UNASSIGNED}
 * @param origin {@link Records#LIVE} unless imported records are asked for
 * @param dueBefore only what has a deadline before this instant
 * @param words part of a title, or a whole number
 */
public record IncidentFilter(
        Integer line,
        String team,
        String assignee,
        IncidentState state,
        Boolean open,
        Integer priority,
        String service,
        String requester,
        Records origin,
        String importId,
        Boolean major,
        Instant dueBefore,
        String words,
        IncidentSort sort) {

    /** Asks for incidents that nobody is named for. */
    public static final String UNASSIGNED = "none";

    /** Which records a list shows. */
    public enum Records {
        LIVE,
        IMPORT,
        ALL
    }

    /** Everything that is live, newest first. */
    public static IncidentFilter everything() {
        return live(null, null, IncidentSort.NEWEST);
    }

    /** Everything that is live and open, newest first. */
    public static IncidentFilter everythingOpen() {
        return live(null, true, IncidentSort.NEWEST);
    }

    /** What somebody has asked, newest first. */
    public static IncidentFilter raisedBy(String account) {
        return live(account, null, IncidentSort.NEWEST);
    }

    /** What somebody has asked and is not solved, newest first. */
    public static IncidentFilter openOf(String account) {
        return live(account, true, IncidentSort.NEWEST);
    }

    private static IncidentFilter live(String requester, Boolean open, IncidentSort sort) {
        return new IncidentFilter(
                null, null, null, null, open, null, null, requester, Records.LIVE, null, null, null, null, sort);
    }

    public IncidentFilter sorted(IncidentSort order) {
        return new IncidentFilter(
                line, team, assignee, state, open, priority, service, requester, origin, importId, major, dueBefore,
                words, order);
    }
}
