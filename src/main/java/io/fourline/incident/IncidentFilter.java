package io.fourline.incident;

/**
 * What a list of incidents is narrowed to; {@code null} narrows nothing.
 *
 * @param assignee an account name, or {@link #UNASSIGNED}
 * @param origin {@link Records#LIVE} unless imported records are asked for
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
        WaitingReason waitingFor,
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

    public static IncidentFilter everything() {
        return new IncidentFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Records.LIVE,
                null,
                null,
                null,
                null,
                IncidentSort.NEWEST);
    }

    public IncidentFilter ofTeam(String code) {
        return new IncidentFilter(
                line,
                code,
                assignee,
                state,
                open,
                priority,
                service,
                requester,
                origin,
                importId,
                major,
                waitingFor,
                words,
                sort);
    }

    public IncidentFilter assignedTo(String account) {
        return new IncidentFilter(
                line,
                team,
                account,
                state,
                open,
                priority,
                service,
                requester,
                origin,
                importId,
                major,
                waitingFor,
                words,
                sort);
    }

    public IncidentFilter onlyOpen() {
        return new IncidentFilter(
                line,
                team,
                assignee,
                state,
                true,
                priority,
                service,
                requester,
                origin,
                importId,
                major,
                waitingFor,
                words,
                sort);
    }

    public IncidentFilter raisedBy(String account) {
        return new IncidentFilter(
                line,
                team,
                assignee,
                state,
                open,
                priority,
                service,
                account,
                origin,
                importId,
                major,
                waitingFor,
                words,
                sort);
    }

    public IncidentFilter sorted(IncidentSort order) {
        return new IncidentFilter(
                line,
                team,
                assignee,
                state,
                open,
                priority,
                service,
                requester,
                origin,
                importId,
                major,
                waitingFor,
                words,
                order);
    }
}
