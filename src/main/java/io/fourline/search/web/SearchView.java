package io.fourline.search.web;

import io.fourline.identity.Acting;
import io.fourline.search.Hit;
import io.fourline.search.NumberSearch;
import io.fourline.search.SearchAnswer;
import io.fourline.search.SearchRequest;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.SearchRequest.Place;
import io.fourline.search.Searching;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a search found, over everything that the reader may see; a number leads straight to what bears it. */
@Named
@RequestScoped
public class SearchView {

    private static final int ROWS = 20;
    private static final int MOST_MEANT = 3;

    @Inject
    Searching searching;

    @Inject
    NumberSearch numbers;

    @Inject
    HitWords words;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private SearchAddress address;
    private SearchAnswer answer = new SearchAnswer(List.of(), null, Match.ALL, false, true);
    private List<HitRow> rows = List.of();

    /** A filter or another search as a link. */
    public record Choice(String label, String href, boolean on) {}

    @PostConstruct
    void read() {
        address = SearchAddress.of(request);
    }

    /** Where a number leads; {@code null} when the page shows what was found. */
    public String go() {
        String page = address.kind() == null && address.place() == null
                ? numbers.page(address.text()).orElse(null)
                : null;
        if (page != null) {
            return page + "&faces-redirect=true";
        }
        Set<String> kinds = address.kind() == null ? Set.of() : Set.of(address.kind());
        answer = searching.search(new SearchRequest(address.wanted(), kinds, false, address.place(), ROWS));
        rows = answer.hits().stream()
                .map(hit -> HitRow.of(hit, words, request.getContextPath()))
                .toList();
        return null;
    }

    public String getText() {
        return address.text();
    }

    public String getKind() {
        return address.kind();
    }

    public String getState() {
        return address.state();
    }

    public List<HitRow> getRows() {
        return rows;
    }

    public SearchAnswer getAnswer() {
        return answer;
    }

    /** What a slip of the finger may have meant: the words that were found instead, each as a search of its own. */
    public List<Choice> getMeant() {
        if (answer.match() != Match.TYPOS) {
            return List.of();
        }
        String typed = address.text().toLowerCase(Locale.ROOT);
        return answer.hits().stream()
                .map(Hit::words)
                .flatMap(List::stream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !typed.contains(word))
                .distinct()
                .limit(MOST_MEANT)
                .map(word -> new Choice(word, address.with(word).href(), false))
                .toList();
    }

    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice(
                words.words().of("search.kind.all"), address.ofKind(null).href(), address.kind() == null));
        searching
                .kinds()
                .forEach(kind -> kinds.add(new Choice(
                        words.words().of("search.kind." + kind),
                        address.ofKind(kind).href(),
                        kind.equals(address.kind()))));
        return kinds;
    }

    public List<Choice> getStates() {
        List<String> offered = new ArrayList<>(Arrays.asList(null, "OPEN", SearchAddress.ENDED));
        if (acting.caller().isOfDesk()) {
            offered.add(SearchAddress.IMPORTED);
        }
        List<Choice> states = new ArrayList<>();
        for (String state : offered) {
            String key = "search.state." + (state == null ? "any" : state);
            states.add(new Choice(
                    words.words().of(key),
                    address.inState(state).href(),
                    state == null ? address.state() == null : state.equals(address.state())));
        }
        return states;
    }

    /** The address of the page after this one, {@code null} on the last. */
    public String getOlder() {
        return answer.next() == null ? null : address.at(answer.next()).href();
    }

    /** The address of the first page, {@code null} on it. */
    public String getNewer() {
        Place place = address.place();
        return place == null ? null : address.at(null).href();
    }
}
