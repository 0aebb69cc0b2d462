package io.fourline.search;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.model.QueryText;
import io.fourline.search.model.Wanted;
import io.fourline.search.store.IndexSearch;
import io.fourline.search.store.IndexSearch.Found;
import io.fourline.search.store.IndexShelf;
import io.fourline.search.store.Marking;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offers what could be meant while somebody types, by titles and numbers; by words spelt alike where there is nothing else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Suggesting {

    private static final int SPARE = 5;

    @Inject
    IndexShelf shelf;

    @Inject
    SearchSources sources;

    @Inject
    VisibleHits visible;

    @Inject
    Acting acting;

    /** Up to {@code limit} of them, the best first. */
    public List<Hit> suggest(String typed, int limit) {
        Wanted wanted = QueryText.read(typed, Searching.FIELDS).whileTyping();
        Caller caller = acting.caller();
        List<SearchReading> readings = sources.readings(caller, Set.copyOf(sources.kinds()));
        if (wanted.clauses().isEmpty() || readings.isEmpty()) {
            return List.of();
        }
        for (Match match : List.of(Match.ALL, Match.TYPOS)) {
            List<Found> found = shelf.read(searcher ->
                            IndexSearch.titles(searcher, wanted, match, readings, acting.now(), limit + SPARE))
                    .map(results -> results.value().found())
                    .orElse(List.of());
            List<Hit> hits = visible.of(found, new Marking(wanted, match), caller).stream()
                    .flatMap(Optional::stream)
                    .limit(limit)
                    .toList();
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return List.of();
    }
}
