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
    public static final ChangeFilter ALL =
            new ChangeFilter(null, null, null, null, null, null, null, null, null, null, null, ChangeSort.NEWEST);

    /** What is open and concerns somebody, newest first. */
    public static ChangeFilter openOf(String account) {
        return new ChangeFilter(null, true, null, null, null, null, null, null, null, account, null, ChangeSort.NEWEST);
    }

    /** What stands in a state, by window where it has one. */
    public static ChangeFilter in(ChangeState state) {
        return new ChangeFilter(state, null, null, null, null, null, null, null, null, null, null, ChangeSort.NEWEST);
    }

    /** What is on an item, newest first. */
    public static ChangeFilter on(String item) {
        return new ChangeFilter(null, null, null, null, item, null, null, null, null, null, null, ChangeSort.NEWEST);
    }

    /** Whose window touches a stretch of time, in order. */
    public static ChangeFilter between(Instant from, Instant to) {
        return new ChangeFilter(
                null, null, null, null, null, from, to, null, null, null, null, ChangeSort.FIRST_WINDOW);
    }
}
