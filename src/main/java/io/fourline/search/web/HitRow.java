package io.fourline.search.web;

import io.fourline.search.Hit;
import io.fourline.search.Hit.Piece;
import java.time.Instant;
import java.util.List;

/**
 * Something that was found, as pages show it.
 *
 * @param part what of it the snippet is taken from, in words
 * @param state in words; {@code null} when there are none for it
 * @param more what else is told of it, in words
 * @param at {@code null} for what never happened but is there
 */
public record HitRow(
        String kind,
        String key,
        String icon,
        List<Piece> title,
        String part,
        List<Piece> snippet,
        String state,
        List<String> more,
        Instant at,
        String href) {

    static HitRow of(Hit hit, HitWords words, String context) {
        return new HitRow(
                hit.kind(),
                hit.key(),
                words.icon(hit.kind()),
                hit.title(),
                words.part(hit),
                hit.snippet(),
                words.state(hit.kind(), hit.fact("state")),
                words.more(hit),
                hit.at().equals(Instant.EPOCH) ? null : hit.at(),
                context + hit.page());
    }
}
