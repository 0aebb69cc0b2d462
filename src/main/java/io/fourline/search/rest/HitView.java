package io.fourline.search.rest;

import io.fourline.search.Hit;
import io.fourline.search.Hit.Piece;
import java.time.Instant;
import java.util.List;

/**
 * Something that was found.
 *
 * @param marks the title in pieces, marked where it holds what was looked for
 * @param part what of it the snippet is taken from, such as {@code comment}
 * @param words the words of it that were looked for, as they are written there
 */
public record HitView(
        String kind,
        String key,
        String title,
        List<Piece> marks,
        String part,
        List<Piece> snippet,
        List<String> words,
        String state,
        String service,
        String team,
        Instant at) {

    static HitView of(Hit hit) {
        return new HitView(
                hit.kind(),
                hit.key(),
                hit.titleText(),
                hit.title(),
                hit.part(),
                hit.snippet(),
                hit.words(),
                hit.fact("state"),
                hit.fact("service"),
                hit.fact("team"),
                hit.at());
    }
}
