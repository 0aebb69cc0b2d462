package io.fourline.search;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.model.QueryText;
import io.fourline.search.model.Wanted;
import io.fourline.search.store.IndexSearch;
import io.fourline.search.store.IndexSearch.Found;
import io.fourline.search.store.IndexShelf;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows a number when it is typed for a search, and where it lies. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NumberSearch {

    private static final Pattern NUMBER = Pattern.compile("(\\p{L}{2,8}[-\\s]?)?[0-9]{1,12}");

    /** One prefix more than there are kinds of numbers: whether digits name one thing or several is all that counts. */
    private static final int MOST = 20;

    @Inject
    IndexShelf shelf;

    @Inject
    SearchSources sources;

    @Inject
    VisibleHits visible;

    @Inject
    Acting acting;

    /** The page of the one thing that bears this number and may be seen; empty when it is none, or several do. */
    public Optional<String> page(String typed) {
        String number = typed == null ? "" : typed.strip();
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return written(number.toUpperCase(Locale.ROOT)).or(() -> known(number.replaceAll("\\s", "")));
    }

    /** As rooms write it: found at once, before the index has it. */
    private Optional<String> written(String number) {
        Caller caller = acting.caller();
        return sources.all().stream()
                .filter(source -> source.keyOf(number).isPresent())
                .filter(source -> source.visible(caller, Set.of(number)).containsKey(number))
                .map(source -> source.page(caller, number))
                .findFirst();
    }

    private Optional<String> known(String number) {
        Caller caller = acting.caller();
        List<SearchReading> readings = sources.readings(caller, Set.copyOf(sources.kinds()));
        Wanted wanted = QueryText.read("number:" + number, Searching.FIELDS);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = shelf.read(
                        searcher -> IndexSearch.find(searcher, wanted, Match.ALL, true, readings, acting.now(), MOST))
                .map(results -> results.value().found())
                .orElse(List.of());
        var open = visible.open(found, caller);
        List<Found> seen = found.stream()
                .filter(one -> open.get(one.kind()).containsKey(one.key()))
                .toList();
        return seen.size() == 1
                ? sources.of(seen.get(0).kind())
                        .map(source -> source.page(caller, seen.get(0).key()))
                : Optional.empty();
    }
}
