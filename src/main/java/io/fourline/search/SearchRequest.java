package io.fourline.search;

import java.util.Set;

/**
 * A search.
 *
 * @param kinds the kinds wanted; all when empty
 * @param typing whether the last word may still be growing
 * @param place where to go on, {@code null} for the first page
 */
public record SearchRequest(String text, Set<String> kinds, boolean typing, Place place, int limit) {

    /** A place in the results: how many stand before it, and how loosely words were taken. */
    public record Place(int offset, Match match) {}

    /** How loosely words had to be taken so that something was found. */
    public enum Match {
        /** Every word, in any of its forms. */
        ALL,
        /** Every word, or one that differs by a slip of the finger. */
        TYPOS,
        /** About half of the words. */
        SOME
    }
}
