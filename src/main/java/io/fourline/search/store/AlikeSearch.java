package io.fourline.search.store;

import io.fourline.search.LikeRequest;
import io.fourline.search.SearchReading;
import io.fourline.search.store.Analysis.Word;
import io.fourline.search.store.IndexSearch.Results;
import io.fourline.search.store.TellingWords.Told;
import io.fourline.shared.time.Instants;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds what is like a text: by its telling words, and by facts that both have. */
public final class AlikeSearch {

    private static final float IN_TITLE = 2;
    private static final float SHARED_FACT = 2;
    private static final float SHARED_ITEM = 8;
    private static final String ITEM = "item";

    /** What has less than this share of the title's weight is like it by chance. */
    private static final double LEAST = 0.3;

    /** From so many different things said on, one that is shared is not enough. */
    private static final int SEVERAL = 3;

    private final LikeRequest request;
    private final List<Telling> words;
    private final int needed;
    private final boolean wordless;

    private AlikeSearch(LikeRequest request, Told told) {
        this.request = request;
        this.words = told.best();
        this.needed = told.said() < SEVERAL || words.stream().anyMatch(Telling::isOfSigns) ? 1 : 2;
        this.wordless = request.title().isBlank() && request.text().isBlank();
    }

    /**
     * What was found, and what finds its words again.
     *
     * @param least what scores less shares too little of what the title tells
     */
    public record Found(Results results, Marking marking, double least) {

        /** Nothing, for somebody who may read nothing. */
        public static final Found NOTHING = new Found(new Results(List.of(), true), Marking.of(List.of()), 0);
    }

    public static Found find(IndexSearcher searcher, LikeRequest request, List<SearchReading> readings, int most)
            throws IOException {
        Told told = TellingWords.of(searcher.getIndexReader(), readings, request.title(), request.text());
        AlikeSearch alike = new AlikeSearch(request, told);
        Results results = IndexSearch.find(searcher, alike.query(readings), most);
        return new Found(results, Marking.of(told.best()), told.ofTitle() * LEAST);
    }

    private Query query(List<SearchReading> readings) {
        List<Query> ways = new ArrayList<>();
        for (SearchReading reading : readings) {
            ways.add(new BooleanQuery.Builder()
                    .add(QueryForm.readBy(reading), Occur.FILTER)
                    .add(alike(IndexFields.read(reading.layer())), Occur.MUST)
                    .add(QueryForm.without(request.imported(), reading), Occur.MUST_NOT)
                    .build());
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(ways, 0), Occur.MUST)
                .add(new TermQuery(new Term(IndexFields.KIND, request.kind())), Occur.FILTER);
        if (request.except() != null) {
            String id = IndexFields.id(request.kind(), request.except());
            whole.add(new TermQuery(new Term(IndexFields.ID, id)), Occur.MUST_NOT);
        }
        if (request.since() != null) {
            long since = Instants.toMicros(request.since());
            whole.add(LongField.newRangeQuery(IndexFields.AT, since, Long.MAX_VALUE), Occur.FILTER);
        }
        return whole.build();
    }

    private Query alike(List<String> layers) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Map.Entry<String, List<String>> fact : request.needed().entrySet()) {
            all.add(anyOf(layers, fact.getKey(), fact.getValue()), Occur.FILTER);
        }
        if (!wordless) {
            all.add(enough(layers), Occur.MUST);
        }
        request.shared()
                .forEach((name, value) -> all.add(
                        new BoostQuery(
                                new ConstantScoreQuery(anyOf(layers, name, List.of(value))),
                                name.equals(ITEM) ? SHARED_ITEM : SHARED_FACT),
                        Occur.SHOULD));
        return all.build();
    }

    /** What is said alike: one thing that is shared is chance where several are said, but for the same item. */
    private Query enough(List<String> layers) {
        String item = request.shared().get(ITEM);
        if (needed == 1 || item == null) {
            return said(layers, needed);
        }
        Query ofItem = new BooleanQuery.Builder()
                .add(said(layers, 1), Occur.MUST)
                .add(anyOf(layers, ITEM, List.of(item)), Occur.FILTER)
                .build();
        return new DisjunctionMaxQuery(List.of(said(layers, needed), ofItem), 0);
    }

    private Query said(List<String> layers, int least) {
        BooleanQuery.Builder said = new BooleanQuery.Builder();
        words.forEach(word -> said.add(word(layers, word), Occur.SHOULD));
        return said.setMinimumNumberShouldMatch(least).build();
    }

    private static Query word(List<String> layers, Telling telling) {
        List<Query> ways = new ArrayList<>();
        String title = IndexFields.title(layers.get(0));
        if (telling.isOneWord()) {
            for (String form : telling.forms()) {
                ways.add(new BoostQuery(new TermQuery(new Term(title, form)), IN_TITLE));
                layers.forEach(layer -> ways.add(new TermQuery(new Term(IndexFields.text(layer), form))));
            }
        } else {
            ways.add(new BoostQuery(phrase(title, telling), IN_TITLE));
            layers.forEach(layer -> ways.add(phrase(IndexFields.text(layer), telling)));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query phrase(String field, Telling telling) {
        return new PhraseQuery(field, telling.words().stream().map(Word::plain).toArray(String[]::new));
    }

    private static Query anyOf(List<String> layers, String name, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String layer : layers) {
            for (String value : values) {
                String term = value.toLowerCase(Locale.ROOT);
                any.add(new TermQuery(new Term(IndexFields.fact(layer, name), term)), Occur.SHOULD);
            }
        }
        return any.build();
    }
}
