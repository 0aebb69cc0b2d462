package io.fourline.change;

import java.time.Instant;

/**
 * What a list of changes is narrowed to; {@code null} narrows nothing.
 *
 * @param from only changes whose window touches the time from here on, and {@code to} until here
 * @param assignee an account name, or {@link #UNASSIGNED}
 * @param concerning an account that raised it, answers for it, or carries it out
 * @param words part of a title, or a whole number
 */
public record ChangeFilter(
        ChangeState state,
        Boolean open,
        ChangeModel model,
        RiskLevel risk,
        String team,
        String service,
        String configurationItem,
        Instant from,
        Instant to,
        String assignee,
        String requester,
        String concerning,
        String words,
        ChangeSort sort) {

    /** Asks for changes that nobody is named for. */
    public static final String UNASSIGNED = "none";

    /** Everything, newest first. */
    public static final ChangeFilter ALL = of(null, null, null, ChangeSort.NEWEST);

    /** What is open and concerns somebody, newest first. */
    public static ChangeFilter openOf(String account) {
        return new ChangeFilter(
                null, true, null, null, null, null, null, null, null, null, null, account, null, ChangeSort.NEWEST);
    }

    /** What stands in a state, newest first. */
    public static ChangeFilter in(ChangeState state) {
        return of(state, null, null, ChangeSort.NEWEST);
    }

    /** What is on an item, newest first. */
    public static ChangeFilter on(String item) {
        return new ChangeFilter(
                null, null, null, null, null, null, item, null, null, null, null, null, null, ChangeSort.NEWEST);
    }

    /** Whose window touches a stretch of time, in order. */
    public static ChangeFilter between(Instant from, Instant to) {
        return of(null, from, to, ChangeSort.FIRST_WINDOW);
    }

    /** Whose window touches a stretch of time, and that somebody raised, answers for, or carries out; in order. */
    public static ChangeFilter concerning(String account, Instant from, Instant to) {
        return new ChangeFilter(
                null, null, null, null, null, null, null, from, to, null, null, account, null, ChangeSort.FIRST_WINDOW);
    }

    /** The same, of those only that a team carries out. */
    public ChangeFilter carriedOutBy(String carriers) {
        return new ChangeFilter(
                state,
                open,
                model,
                risk,
                carriers,
                service,
                configurationItem,
                from,
                to,
                assignee,
                requester,
                concerning,
                words,
                sort);
    }

    /** The same, of those only that stand in a state. */
    public ChangeFilter standing(ChangeState where) {
        return new ChangeFilter(
                where,
                open,
                model,
                risk,
                team,
                service,
                configurationItem,
                from,
                to,
                assignee,
                requester,
                concerning,
                words,
                sort);
    }

    private static ChangeFilter of(ChangeState state, Instant from, Instant to, ChangeSort sort) {
        return new ChangeFilter(state, null, null, null, null, null, null, from, to, null, null, null, null, sort);
    }
}
