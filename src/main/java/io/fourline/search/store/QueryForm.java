package io.fourline.search.store;

import io.fourline.search.SearchReading;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.model.Wanted;
import io.fourline.search.model.Wanted.Clause;
import io.fourline.search.model.Wanted.Kind;
import io.fourline.shared.time.Instants;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A search as the index is asked it: each layer is searched among those documents that the viewer reads it of, and no other. */
final class QueryForm {

    private static final float NEWNESS = 1.5f;
    private static final long PIVOT = Duration.ofDays(90).toNanos() / 1_000;

    private QueryForm() {}

    /**
     * @param readings with tokens that name the kind they belong to
     * @param near for a word that may be a slip of the finger, the forms of those that may be meant
     */
    static Query of(
            Wanted wanted,
            Match match,
            boolean imported,
            List<SearchReading> readings,
            Instant now,
            Map<String, List<String>> near) {
        return of(wanted, match, imported, readings, now, layer -> new ClauseQueries(layer, near));
    }

    static Query titles(Wanted wanted, List<SearchReading> readings, Instant now, Map<String, List<String>> near) {
        return of(wanted, Match.ALL, false, readings, now, layer -> ClauseQueries.ofTitles(layer, near));
    }

    private static Query of(
            Wanted wanted,
            Match match,
            boolean imported,
            List<SearchReading> readings,
            Instant now,
            Function<String, ClauseQueries> queries) {
        List<Query> ways = new ArrayList<>();
        for (SearchReading reading : readings) {
            ways.add(new BooleanQuery.Builder()
                    .add(readBy(reading), Occur.FILTER)
                    .add(words(wanted, match, queries.apply(reading.layer())), Occur.MUST)
                    .add(without(imported, reading), Occur.MUST_NOT)
                    .build());
        }
        return new BooleanQuery.Builder()
                .add(ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0), Occur.MUST)
                .add(
                        LongField.newDistanceFeatureQuery(IndexFields.AT, NEWNESS, Instants.toMicros(now), PIVOT),
                        Occur.SHOULD)
                .build();
    }

    /** What is left out: nothing, or records of elsewhere. */
    static Query without(boolean imported, SearchReading reading) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (!imported) {
            for (String layer : IndexFields.read(reading.layer())) {
                any.add(new TermQuery(new Term(IndexFields.fact(layer, "origin"), "import")), Occur.SHOULD);
            }
        }
        return any.build();
    }

    static Query readBy(SearchReading reading) {
        String field = IndexFields.readers(reading.layer());
        List<BytesRef> tokens =
                reading.tokens().stream().sorted().map(BytesRef::new).toList();
        return tokens.size() == 1 ? new TermQuery(new Term(field, tokens.get(0))) : new TermInSetQuery(field, tokens);
    }

    private static Query words(Wanted wanted, Match match, ClauseQueries queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Query> optional = new ArrayList<>();
        boolean every = match != Match.SOME && !wanted.any();
        int positive = 0;
        boolean unheard = false;
        for (Clause clause : wanted.clauses()) {
            Query query = queries.of(clause);
            if (query == null) {
                unheard |= !clause.negated();
                continue;
            }
            if (clause.negated()) {
                all.add(query, Occur.MUST_NOT);
            } else if (clause.kind() == Kind.FIELD) {
                all.add(query, Occur.FILTER);
                positive++;
            } else if (every) {
                all.add(query, Occur.MUST);
                positive++;
            } else {
                optional.add(query);
            }
        }
        if (!optional.isEmpty()) {
            all.setMinimumNumberShouldMatch(wanted.any() ? 1 : (optional.size() + 1) / 2);
            optional.forEach(query -> all.add(query, Occur.SHOULD));
        } else if (positive == 0) {
            all.add(unheard ? new MatchNoDocsQuery() : new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }
}
