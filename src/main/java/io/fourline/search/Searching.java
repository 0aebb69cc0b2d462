package io.fourline.search;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.SearchRequest.Place;
import io.fourline.search.model.QueryText;
import io.fourline.search.model.Wanted;
import io.fourline.search.store.IndexSearch;
import io.fourline.search.store.IndexSearch.Found;
import io.fourline.search.store.IndexSearch.Results;
import io.fourline.search.store.IndexShelf;
import io.fourline.search.store.IndexShelf.Read;
import io.fourline.search.store.Marking;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Searches everything the caller may see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Searching {

    /** What may stand before a colon. */
    public static final Set<String> FIELDS = Set.of(
            "kind",
            "number",
            "title",
            "state",
            "team",
            "service",
            "category",
            "item",
            "requester",
            "assignee",
            "organisation",
            "priority",
            "line",
            "origin",
            "major",
            "code",
            "owner",
            "language",
            "type",
            "location",
            "supplier",
            "model",
            "solver",
            "knownerror",
            "published",
            "safe");

    /** So far down nobody reads, and a search for everything costs no more. */
    public static final int DEEPEST = 1_000;

    private static final String ORIGIN = "origin";
    private static final int SPARE = 20;

    @Inject
    IndexShelf shelf;

    @Inject
    SearchSources sources;

    @Inject
    VisibleHits visible;

    @Inject
    Acting acting;

    /** What is found by the words, the best first; nothing is found by nothing. */
    public SearchAnswer search(SearchRequest request) {
        Wanted wanted = QueryText.read(request.text(), FIELDS);
        if (request.typing() && !request.text().endsWith(" ")) {
            wanted = wanted.whileTyping();
        }
        List<SearchReading> readings = readings(request.kinds());
        if (wanted.clauses().isEmpty() || readings.isEmpty()) {
            return new SearchAnswer(List.of(), null, Match.ALL, wanted.shortened(), true);
        }
        if (request.place() != null) {
            return find(request, wanted, readings, request.place().match());
        }
        SearchAnswer answer = find(request, wanted, readings, Match.ALL);
        for (Match looser : List.of(Match.TYPOS, Match.SOME)) {
            if (answer.hits().isEmpty() && answer.complete()) {
                answer = find(request, wanted, readings, looser);
            }
        }
        return answer;
    }

    /** The kinds of which the caller may read anything at all. */
    public List<String> kinds() {
        Caller caller = acting.caller();
        return sources.kinds().stream()
                .filter(kind -> !sources.readings(caller, Set.of(kind)).isEmpty())
                .toList();
    }

    private List<SearchReading> readings(Set<String> kinds) {
        Caller caller = acting.caller();
        return sources.readings(caller, kinds.isEmpty() ? Set.copyOf(sources.kinds()) : kinds);
    }

    private SearchAnswer find(SearchRequest request, Wanted wanted, List<SearchReading> readings, Match match) {
        int offset = request.place() == null ? 0 : request.place().offset();
        int most = Math.min(DEEPEST, offset + request.limit()) + SPARE;
        boolean imported = wanted.asks(ORIGIN) || wanted.asks("number");
        Optional<Read<Results>> read = shelf.read(
                searcher -> IndexSearch.find(searcher, wanted, match, imported, readings, acting.now(), most));
        List<Found> found = read.map(results -> results.value().found()).orElse(List.of());
        boolean complete = read.filter(
                        results -> results.whole() && results.value().complete())
                .isPresent();
        Marking marking = new Marking(wanted, match);
        List<Hit> hits = new ArrayList<>();
        int at = Math.min(offset, found.size());
        for (Optional<Hit> hit : visible.of(found.subList(at, found.size()), marking, acting.caller())) {
            if (hits.size() == request.limit()) {
                break;
            }
            at++;
            hit.ifPresent(hits::add);
        }
        boolean more = at < found.size() && at < DEEPEST;
        return new SearchAnswer(hits, more ? new Place(at, match) : null, match, wanted.shortened(), complete);
    }
}
