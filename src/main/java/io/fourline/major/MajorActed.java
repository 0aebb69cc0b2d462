package io.fourline.major;

import io.fourline.journal.Act;
import java.util.Map;

/**
 * Fired inside the transaction after an act on a major incident has been journaled, for what else must follow it there.
 *
 * @param update what was said with it, {@code null} where nothing was
 * @param told whom it concerns, and the ticket by which it does: their own, or the major incident's
 */
public record MajorActed(Act act, MajorRecord now, UpdateRecord update, Map<String, String> told) {

    /** The journal's word for a promise of news that was not kept. */
    public static final String OVERDUE = "overdue";
}
