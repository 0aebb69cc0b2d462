package io.fourline.search.rest;

import io.fourline.search.Hit;
import io.fourline.search.Hit.Piece;
import java.util.List;

/** Something that could be meant, by its title. */
public record SuggestionView(String kind, String key, String title, List<Piece> marks, String state) {

    static SuggestionView of(Hit hit) {
        return new SuggestionView(hit.kind(), hit.key(), hit.titleText(), hit.title(), hit.fact("state"));
    }
}
