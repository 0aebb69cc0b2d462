package io.fourline.search;

import io.fourline.identity.Caller;
import io.fourline.search.SearchDocument.Passage;
import io.fourline.search.store.IndexSearch.Found;
import io.fourline.search.store.Marking;
import io.fourline.search.store.Marking.Marked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes hits of what was found: asks the rooms once more what of it the caller may see now, and shows nothing else. The
 * index may lag behind by a moment; rights do not.
 */
@ApplicationScoped
public class VisibleHits {

    private static final int MOST_WORDS = 8;

    @Inject
    SearchSources sources;

    /** One for each document, empty where the caller may not see it any more. */
    List<Optional<Hit>> of(List<Found> found, Marking marking, Caller caller) {
        Map<String, Map<String, Set<String>>> open = open(found, caller);
        return found.stream()
                .map(one -> Optional.ofNullable(open.get(one.kind()).get(one.key()))
                        .map(layers -> hit(one, layers, marking, caller)))
                .toList();
    }

    /** The facts of each that the caller may see, without its words; empty where the caller may not see it any more. */
    List<Optional<Map<String, List<String>>>> facts(List<Found> found, Caller caller) {
        Map<String, Map<String, Set<String>>> open = open(found, caller);
        return found.stream()
                .map(one ->
                        Optional.ofNullable(open.get(one.kind()).get(one.key())).map(one::facts))
                .toList();
    }

    /** By kind and key, the layers that are open to the caller now. */
    Map<String, Map<String, Set<String>>> open(List<Found> found, Caller caller) {
        Map<String, List<String>> keys = found.stream()
                .collect(Collectors.groupingBy(Found::kind, Collectors.mapping(Found::key, Collectors.toList())));
        Map<String, Map<String, Set<String>>> open = new HashMap<>();
        keys.forEach((kind, own) -> open.put(
                kind,
                sources.of(kind).map(source -> source.visible(caller, own)).orElse(Map.of())));
        return open;
    }

    private Hit hit(Found found, Set<String> layers, Marking marking, Caller caller) {
        Marked title = marking.in(found.title(layers));
        List<Passage> passages = found.passages(layers);
        Passage best = null;
        Marked told = null;
        for (Passage passage : passages) {
            Marked text = marking.in(passage.text());
            if (told == null || text.weight() > told.weight()) {
                best = passage;
                told = text;
            }
        }
        Set<String> words = new LinkedHashSet<>(title.words());
        if (told != null) {
            words.addAll(told.words());
        }
        String page = sources.of(found.kind()).orElseThrow().page(caller, found.key());
        return new Hit(
                found.kind(),
                found.key(),
                title.whole(),
                best == null ? null : best.part(),
                told == null ? List.of() : told.snippet(),
                words.stream().limit(MOST_WORDS).toList(),
                found.facts(layers),
                found.at(),
                page);
    }
}
