package io.fourline.search;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.search.store.AlikeSearch;
import io.fourline.search.store.AlikeSearch.Found;
import io.fourline.search.store.IndexSearch;
import io.fourline.search.store.IndexShelf;
import io.fourline.search.store.IndexShelf.Read;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is like a text among everything the caller may see, and says why. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Likeness {

    private static final int SPARE = 10;

    /** What has less than this share of the best one's score is like it by chance. */
    private static final double FAR_BEHIND = 0.3;

    @Inject
    IndexShelf shelf;

    @Inject
    SearchSources sources;

    @Inject
    VisibleHits visible;

    @Inject
    Acting acting;

    /**
     * What is told of something that is like a text.
     *
     * @param facts by name
     */
    public record Voice(Map<String, List<String>> facts, double score) {

        /** The first value of a fact; {@code null} when there is none. */
        public String fact(String name) {
            List<String> values = facts.get(name);
            return values == null ? null : values.get(0);
        }
    }

    /** The most alike first. */
    public List<Alike> find(LikeRequest request) {
        Caller caller = acting.caller();
        Found found = look(request, caller);
        List<IndexSearch.Found> near = near(request, found);
        List<Optional<Hit>> hits = visible.of(near, found.marking(), caller);
        List<Alike> alike = new ArrayList<>();
        for (int i = 0; i < hits.size() && alike.size() < request.limit(); i++) {
            double score = near.get(i).score();
            hits.get(i)
                    .map(hit -> new Alike(hit, score, words(hit), facts(hit, request)))
                    .ifPresent(alike::add);
        }
        return alike;
    }

    /** What is told of those that are alike, the most alike first. */
    public List<Voice> voices(LikeRequest request) {
        Caller caller = acting.caller();
        List<IndexSearch.Found> near = near(request, look(request, caller));
        List<Optional<Map<String, List<String>>>> facts = visible.facts(near, caller);
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < facts.size() && voices.size() < request.limit(); i++) {
            double score = near.get(i).score();
            facts.get(i).map(told -> new Voice(told, score)).ifPresent(voices::add);
        }
        return voices;
    }

    private Found look(LikeRequest request, Caller caller) {
        List<SearchReading> readings = sources.readings(caller, Set.of(request.kind()));
        return readings.isEmpty()
                ? Found.NOTHING
                : shelf.read(searcher -> AlikeSearch.find(searcher, request, readings, request.limit() + SPARE))
                        .map(Read::value)
                        .orElse(Found.NOTHING);
    }

    /** Those that are not alike by chance. */
    private static List<IndexSearch.Found> near(LikeRequest request, Found found) {
        List<IndexSearch.Found> all = found.results().found();
        double best = all.isEmpty() ? 0 : all.get(0).score();
        double least = request.title().isBlank() ? 0 : Math.max(best * FAR_BEHIND, found.least());
        return all.stream().filter(one -> one.score() >= least).toList();
    }

    private static List<String> words(Hit hit) {
        Set<String> seen = new HashSet<>();
        return hit.words().stream()
                .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> facts(Hit hit, LikeRequest request) {
        return request.shared().entrySet().stream()
                .filter(fact ->
                        hit.facts().getOrDefault(fact.getKey(), List.of()).contains(fact.getValue()))
                .map(fact -> fact.getKey())
                .sorted()
                .toList();
    }
}
