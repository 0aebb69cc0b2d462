package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.store.ArticleCounts;
import io.fourline.knowledge.store.ArticleLists;
import io.fourline.search.Hit;
import io.fourline.search.SearchRequest;
import io.fourline.search.Searching;
import io.fourline.shared.listing.Listing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists the articles that somebody may read: by what they are, by words, by what has helped. */
@Stateless
public class ArticleListing {

    private static final Duration LATELY = Duration.ofDays(90);

    @Inject
    ArticleLists lists;

    @Inject
    ArticleCounts counts;

    @Inject
    Searching searching;

    @Inject
    Acting acting;

    /**
     * A page of a list, latest change first; readers from outside the desk get what is published for them.
     *
     * @param after instant and number of the last one before the page; {@code null} for the first page
     */
    public Listing<ArticleRow> list(ArticleFilter filter, List<Object> after, int limit) {
        Caller caller = acting.caller();
        boolean outside = !ArticleRights.seesAll(caller);
        if (outside && !ArticleRights.mayReadAny(caller)) {
            return new Listing<>(List.of(), null);
        }
        List<ArticleRow> read = lists.rows(filter, outside, caller.organisation(), after, limit + 1);
        return Listing.cut(counted(read), limit, ArticleRow::keys);
    }

    /**
     * What fits the words, of what the filter lets through and the caller may read: what has them as they were typed in
     * title, summary or keywords, and then what has them anywhere in any form, the best first.
     */
    public List<ArticleRow> find(ArticleFilter filter, int limit) {
        Map<String, ArticleRow> fitting = new LinkedHashMap<>();
        list(filter, null, limit).items().forEach(row -> fitting.put(row.number(), row));
        SearchRequest asked = new SearchRequest(filter.words(), Set.of(ArticleSearchSource.KIND), false, null, limit);
        List<String> found =
                searching.search(asked).hits().stream().map(Hit::key).toList();
        if (!found.isEmpty()) {
            Caller caller = acting.caller();
            boolean outside = !ArticleRights.seesAll(caller);
            counted(lists.rowsOf(found, filter.wordless(), outside, caller.organisation())).stream()
                    .sorted(Comparator.comparingInt(row -> found.indexOf(row.number())))
                    .forEach(row -> fitting.putIfAbsent(row.number(), row));
        }
        return fitting.values().stream().limit(limit).toList();
    }

    /** What has helped most lately, of what the caller may read. */
    public List<ArticleRow> popular(ArticleFilter filter, int limit) {
        Caller caller = acting.caller();
        boolean outside = !ArticleRights.seesAll(caller);
        if (outside && !ArticleRights.mayReadAny(caller)) {
            return List.of();
        }
        return counted(lists.mostUsed(
                filter, outside, caller.organisation(), acting.now().minus(LATELY), limit));
    }

    /** The languages that the caller finds articles in, as tags. */
    public List<String> languages() {
        Caller caller = acting.caller();
        boolean outside = !ArticleRights.seesAll(caller);
        return outside && !ArticleRights.mayReadAny(caller)
                ? List.of()
                : lists.languages(outside, caller.organisation());
    }

    private List<ArticleRow> counted(List<ArticleRow> rows) {
        Map<String, ArticleFigures> figures =
                counts.of(rows.stream().map(ArticleRow::number).toList());
        return rows.stream()
                .map(row -> row.with(figures.getOrDefault(row.number(), ArticleFigures.NONE)))
                .toList();
    }
}
