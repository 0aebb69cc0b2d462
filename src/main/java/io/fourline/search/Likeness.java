package io.fourline.search;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.search.store.AlikeSearch;
import io.fourline.search.store.AlikeSearch.Found;
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
import java.util.Optional;
import java.util.Set;

/** Finds what is like a text among everything the caller may see, and says why. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Likeness {

    private static final int SPARE = 10;

    /** From so many different words on, one that is shared is not enough. */
    private static final int SEVERAL = 3;

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

    /** The most alike first. */
    public List<Alike> find(LikeRequest request) {
        Caller caller = acting.caller();
        List<SearchReading> readings = sources.readings(caller, Set.of(request.kind()));
        if (readings.isEmpty()) {
            return List.of();
        }
        Optional<Read<Found>> read =
                shelf.read(searcher -> AlikeSearch.find(searcher, request, readings, request.limit() + SPARE));
        return read.map(Read::value).map(found -> alike(request, found, caller)).orElse(List.of());
    }

    private List<Alike> alike(LikeRequest request, Found found, Caller caller) {
        var documents = found.results().found();
        List<Optional<Hit>> hits = visible.of(documents, found.marking(), caller);
        List<Alike> alike = new ArrayList<>();
        int needed = request.title().split("\\s+").length >= SEVERAL ? 2 : 1;
        double least = documents.isEmpty() ? 0 : documents.get(0).score() * FAR_BEHIND;
        for (int i = 0; i < hits.size() && alike.size() < request.limit(); i++) {
            double score = documents.get(i).score();
            if (score < least && !request.title().isBlank()) {
                break;
            }
            hits.get(i)
                    .map(hit -> new Alike(hit, score, words(hit), facts(hit, request)))
                    .filter(one -> request.title().isBlank() || isEnough(one, needed))
                    .ifPresent(alike::add);
        }
        return alike;
    }

    private static boolean isEnough(Alike one, int needed) {
        return one.words().size() + (one.facts().contains("item") ? 1 : 0) >= needed;
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
