package io.fourline.knowledge;

import io.fourline.journal.Act;
import java.util.Set;

/**
 * Fired inside the transaction after an act on an article has been journaled, for what else must follow it there.
 *
 * @param title of the text that is worked on
 * @param told accounts of those whom it concerns, all of the desk
 */
public record ArticleActed(Act act, String number, String title, Set<String> told) {

    /** The journal's word for a review day that has come. */
    public static final String DUE = "due";
}
