package io.fourline.search.rest;

import io.fourline.search.Hit;
import io.fourline.search.SearchAnswer;
import io.fourline.search.SearchRequest;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.SearchRequest.Place;
import io.fourline.search.SearchSources;
import io.fourline.search.Searching;
import io.fourline.search.Suggesting;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Search over everything the caller may see. */
@ApplicationScoped
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int SUGGESTED = 8;
    private static final int MOST_SUGGESTED = 20;

    /**
     * What a search found.
     *
     * @param match how loosely words had to be taken
     * @param shortened whether there were too many words and the rest was left out
     * @param complete whether everything was looked at
     */
    public record Results(List<HitView> items, String next, Match match, boolean shortened, boolean complete) {}

    /** Things whose titles hold what was typed. */
    public record Suggestions(List<SuggestionView> items) {}

    @Inject
    Searching searching;

    @Inject
    Suggesting suggesting;

    @Inject
    SearchSources sources;

    @GET
    @Filter(name = "q", says = "Words, \"phrases\", field:value, -without, beginning*.")
    @Filter(name = "kind", says = "One kind of what can be found.")
    @Says("What is found by the words, the best first.")
    public Results search(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<String> typed = query.words("q");
        query.required("q", typed);
        Optional<String> kind = query.word("kind", sources.kinds());
        String text = typed.orElse("");
        PageRequest page = query.page("search " + kind.orElse("") + ' ' + text);
        query.done();
        SearchAnswer answer = searching.search(new SearchRequest(
                text,
                kind.map(Set::of).orElse(Set.of()),
                false,
                page.after().map(SearchResource::place).orElse(null),
                page.limit()));
        return new Results(
                answer.hits().stream().map(HitView::of).toList(),
                next(page, answer.next()),
                answer.match(),
                answer.shortened(),
                answer.complete());
    }

    @GET
    @Path("suggestions")
    @Filter(name = "q", says = "What has been typed so far.")
    @Filter(name = "limit", type = Integer.class, max = MOST_SUGGESTED)
    @Says("What could be meant while somebody types: titles and numbers, the best first.")
    public Suggestions suggest(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<String> typed = query.words("q");
        query.required("q", typed);
        int limit = query.integer("limit", 1, MOST_SUGGESTED).orElse(SUGGESTED);
        query.done();
        List<Hit> hits = suggesting.suggest(typed.orElse(""), limit);
        return new Suggestions(hits.stream().map(SuggestionView::of).toList());
    }

    private static String next(PageRequest page, Place place) {
        return place == null
                ? null
                : page.cursor(List.of((long) place.offset(), place.match().name()))
                        .text();
    }

    private static Place place(Cursor cursor) {
        return new Place((int) cursor.number(0), Match.valueOf(cursor.word(1)));
    }
}
