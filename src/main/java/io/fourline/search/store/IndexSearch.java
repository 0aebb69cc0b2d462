package io.fourline.search.store;

import io.fourline.search.SearchDocument.Passage;
import io.fourline.search.SearchReading;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.model.Wanted;
import io.fourline.search.model.Wanted.Clause;
import io.fourline.search.model.Wanted.Kind;
import io.fourline.search.store.Analysis.Word;
import io.fourline.shared.time.Instants;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Asks an index, within a time that ends. */
public final class IndexSearch {

    private static final long LONGEST_NANOS = 2_000_000_000L;

    private static final Results NOTHING = new Results(List.of(), true);

    private IndexSearch() {}

    /**
     * The best documents, the best first, {@code most} of them.
     *
     * @param imported whether records of elsewhere are wanted, too
     */
    public static Results find(
            IndexSearcher shared,
            Wanted wanted,
            Match match,
            boolean imported,
            List<SearchReading> readings,
            Instant now,
            int most)
            throws IOException {
        Map<String, List<String>> near = near(shared, wanted, match, readings);
        return saysNothingNew(match, near)
                ? NOTHING
                : find(shared, QueryForm.of(wanted, match, imported, readings, now, near), most);
    }

    /** The best documents by their titles and numbers alone. */
    public static Results titles(
            IndexSearcher shared, Wanted wanted, Match match, List<SearchReading> readings, Instant now, int most)
            throws IOException {
        Map<String, List<String>> near = near(shared, wanted, match, readings);
        return saysNothingNew(match, near)
                ? NOTHING
                : find(shared, QueryForm.titles(wanted, readings, now, near), most);
    }

    /** Slips of the finger are looked for after everything else; where there are none, all has been looked for. */
    private static boolean saysNothingNew(Match match, Map<String, List<String>> near) {
        return match == Match.TYPOS && near.isEmpty();
    }

    /** For each word that hardly any document has, the forms of those that may be meant by it. */
    private static Map<String, List<String>> near(
            IndexSearcher shared, Wanted wanted, Match match, List<SearchReading> readings) throws IOException {
        if (match == Match.ALL) {
            return Map.of();
        }
        NearWords words = new NearWords(shared.getIndexReader(), readings);
        Map<String, List<String>> near = new HashMap<>();
        for (Clause clause : wanted.clauses()) {
            boolean word = clause.kind() == Kind.WORD || clause.kind() == Kind.BEGINNING;
            List<Word> said = word ? Analysis.of(clause.text()) : List.of();
            if (said.size() == 1 && words.maySlip(said.get(0).plain())) {
                List<String> forms = words.to(said.get(0).plain());
                if (!forms.isEmpty()) {
                    near.put(said.get(0).plain(), forms);
                }
            }
        }
        return near;
    }

    static Results find(IndexSearcher shared, Query query, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setTimeout(timeout());
        List<Found> found = new ArrayList<>();
        for (ScoreDoc score : searcher.search(query, most).scoreDocs) {
            found.add(new Found(searcher.storedFields().document(score.doc), score.score));
        }
        return new Results(found, !searcher.timedOut());
    }

    private static QueryTimeout timeout() {
        long end = System.nanoTime() + LONGEST_NANOS;
        return () -> System.nanoTime() - end > 0;
    }

    /** @param complete whether there was time to look at everything */
    public record Results(List<Found> found, boolean complete) {}

    /** A document that was found; what of it may be shown is asked by layer. */
    public static final class Found {

        private final Document form;
        private final float score;

        Found(Document form, float score) {
            this.form = form;
            this.score = score;
        }

        public String kind() {
            return form.get(IndexFields.KIND);
        }

        public String key() {
            return form.get(IndexFields.KEY);
        }

        public float score() {
            return score;
        }

        public Instant at() {
            return Instants.ofMicros(form.getField(IndexFields.AT).numericValue());
        }

        /** The layer among these that tells most. */
        private static List<String> read(Collection<String> layers) {
            return layers.stream()
                    .map(IndexFields::read)
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
        }

        public String title(Collection<String> layers) {
            return read(layers).stream()
                    .map(layer -> form.get(IndexFields.title(layer)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }

        public List<Passage> passages(Collection<String> layers) {
            return read(layers).stream()
                    .flatMap(layer -> DocumentForm.passages(form, layer).stream())
                    .toList();
        }

        public Map<String, List<String>> facts(Collection<String> layers) {
            return read(layers).stream()
                    .map(layer -> DocumentForm.facts(form, layer))
                    .filter(facts -> !facts.isEmpty())
                    .findFirst()
                    .orElse(Map.of());
        }
    }
}
