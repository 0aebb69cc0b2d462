package io.fourline.problem;

/**
 * What a list of problems is narrowed to; {@code null} narrows nothing.
 *
 * @param assignee an account name, or {@link #UNASSIGNED}
 * @param whose an account name: those it answers for, or works on
 * @param unpublished only open ones with a workaround that line 1 has not been offered
 * @param incident only those behind this incident
 * @param words part of a title, or a whole number
 */
public record ProblemFilter(
        ProblemState state,
        Boolean open,
        Integer priority,
        String service,
        String category,
        String configurationItem,
        String incident,
        String owner,
        String team,
        String assignee,
        String whose,
        Boolean knownError,
        boolean unpublished,
        Records origin,
        String words,
        ProblemSort sort) {

    /** Asks for problems that nobody is named for. */
    public static final String UNASSIGNED = "none";

    /** Which records a list shows. */
    public enum Records {
        LIVE,
        IMPORT,
        ALL
    }

    /** Everything that is live, newest first. */
    public static ProblemFilter everything() {
        return of(null, null, Records.LIVE);
    }

    /** Live problems behind an incident, newest first. */
    public static ProblemFilter behind(String incident) {
        return of(null, incident, Records.LIVE);
    }

    /** All problems that concern a configuration item, newest first. */
    public static ProblemFilter concerning(String item) {
        return of(item, null, Records.ALL);
    }

    private static ProblemFilter of(String item, String incident, Records origin) {
        return new ProblemFilter(
                null,
                null,
                null,
                null,
                null,
                item,
                incident,
                null,
                null,
                null,
                null,
                null,
                false,
                origin,
                null,
                ProblemSort.NEWEST);
    }
}
