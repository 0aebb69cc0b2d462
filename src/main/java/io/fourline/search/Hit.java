package io.fourline.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that was found, as its viewer may see it.
 *
 * @param part what of it the snippet is taken from, such as {@code comment}; {@code null} when it has no text
 * @param words the words of it that were looked for, as they are written there
 * @param facts what is told of it beside its words
 * @param page where the viewer reads it, a path within the desk
 */
public record Hit(
        String kind,
        String key,
        List<Piece> title,
        String part,
        List<Piece> snippet,
        List<String> words,
        Map<String, List<String>> facts,
        Instant at,
        String page) {

    /** A piece of text, marked when it is what was looked for. */
    public record Piece(String text, boolean marked) {}

    /** The title in one. */
    public String titleText() {
        return String.join("", title.stream().map(Piece::text).toList());
    }

    /** The first value of a fact; {@code null} when there is none. */
    public String fact(String name) {
        List<String> values = facts.get(name);
        return values == null ? null : values.get(0);
    }
}
