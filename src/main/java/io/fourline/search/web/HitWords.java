package io.fourline.search.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Directory;
import io.fourline.search.Hit;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What was found, in words of the desk. */
@RequestScoped
public class HitWords {

    private static final Map<String, String> ICONS =
            Map.of("incident", "inbox", "problem", "bug", "change", "swap", "article", "book", "item", "box");

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    String icon(String kind) {
        return ICONS.getOrDefault(kind, "note");
    }

    /** A state in the words of its kind; {@code null} when there are none. */
    String state(String kind, String state) {
        Wording words = words();
        return state == null
                ? null
                : Stream.of(kind + ".state.", kind + ".status.", "search.state.", "state.")
                        .map(prefix -> prefix + state)
                        .filter(words::has)
                        .findFirst()
                        .map(words::of)
                        .orElse(null);
    }

    String part(Hit hit) {
        Wording words = words();
        String key = "search.part." + hit.part();
        return hit.part() != null && words.has(key) ? words.of(key) : null;
    }

    List<String> more(Hit hit) {
        String service = hit.fact("service");
        String team = hit.fact("team");
        return Stream.of(
                        service == null ? null : catalog.serviceName(service),
                        team == null ? null : directory.teamName(team),
                        hit.fact("location"))
                .filter(Objects::nonNull)
                .toList();
    }

    Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
