package io.fourline.search.web;

import io.fourline.search.SearchRequest.Match;
import io.fourline.search.SearchRequest.Place;
import io.fourline.search.Searching;
import io.fourline.shared.error.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the address of a search says.
 *
 * @param kind {@code null} for everything
 * @param state {@code null} for any
 * @param place where the page begins, {@code null} at the beginning
 */
record SearchAddress(String text, String kind, String state, Place place) {

    static final String ENDED = "ENDED";
    static final String IMPORTED = "IMPORTED";

    static SearchAddress of(HttpServletRequest request) {
        String typed = request.getParameter("q");
        return new SearchAddress(
                typed == null ? "" : typed.strip(), filled(request, "kind"), filled(request, "state"), place(request));
    }

    private static String filled(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || !value.matches("[A-Za-z_]{1,40}") ? null : value;
    }

    private static Place place(HttpServletRequest request) {
        String from = request.getParameter("from");
        if (from == null) {
            return null;
        }
        String match = request.getParameter("match");
        boolean known = Arrays.stream(Match.values()).anyMatch(one -> one.name().equals(match));
        if (!known || !from.matches("[0-9]{1,4}") || Integer.parseInt(from) > Searching.DEEPEST) {
            throw new InvalidInput("from", "malformed", "number");
        }
        return new Place(Integer.parseInt(from), Match.valueOf(match));
    }

    /** What the index is asked: the words, and the state as a field. */
    String wanted() {
        if (state == null || text.isEmpty()) {
            return text;
        }
        return switch (state) {
            case ENDED -> text + " -state:OPEN";
            case IMPORTED -> text + " origin:import";
            default -> text + " state:" + state;
        };
    }

    SearchAddress with(String text) {
        return new SearchAddress(text, kind, state, null);
    }

    SearchAddress ofKind(String kind) {
        return new SearchAddress(text, kind, null, null);
    }

    SearchAddress inState(String state) {
        return new SearchAddress(text, kind, state, null);
    }

    SearchAddress at(Place place) {
        return new SearchAddress(text, kind, state, place);
    }

    String href() {
        StringBuilder href = new StringBuilder("search.xhtml?q=").append(encoded(text));
        if (kind != null) {
            href.append("&kind=").append(encoded(kind));
        }
        if (state != null) {
            href.append("&state=").append(encoded(state));
        }
        if (place != null && place.offset() > 0) {
            href.append("&from=").append(place.offset()).append("&match=").append(place.match());
        }
        return href.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
