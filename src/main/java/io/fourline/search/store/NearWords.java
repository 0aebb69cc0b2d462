package io.fourline.search.store;

import io.fourline.search.SearchReading;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Words of an index from which another one differs by a slip of the finger. */
final class NearWords {

    /** Shorter words have too many neighbours. */
    static final int SHORTEST = 4;

    private static final int TWO_SLIPS = 8;
    private static final int MOST_LOOKED_AT = 50;
    private static final int MOST = 4;

    /** A word that this few documents have, or one in so many, may be a slip that somebody made before. */
    private static final int RARE = 2;

    private static final int RARE_AMONG = 20_000;

    private final IndexReader reader;
    private final Set<String> fields = new LinkedHashSet<>();

    NearWords(IndexReader reader, List<SearchReading> readings) {
        this.reader = reader;
        readings.forEach(reading -> IndexFields.read(reading.layer()).forEach(layer -> {
            fields.add(IndexFields.title(layer));
            fields.add(IndexFields.text(layer));
        }));
    }

    /** How many slips of the finger a word of this length is forgiven. */
    static int slips(String plain) {
        return plain.length() >= TWO_SLIPS ? 2 : 1;
    }

    /** How many letters at its beginning must be right, so that there are not too many to look at. */
    static int kept(String plain) {
        return slips(plain) > 1 ? 1 : 0;
    }

    /** The most documents that have one of these forms in a field. */
    int documents(List<String> forms) throws IOException {
        int most = 0;
        for (String field : fields) {
            for (String form : forms) {
                most = Math.max(most, reader.docFreq(new Term(field, form)));
            }
        }
        return most;
    }

    /** Whether a word is so rare that another one may be meant by it. */
    boolean maySlip(String plain) throws IOException {
        int most = documents(List.of(plain));
        return most <= RARE || most <= reader.numDocs() / RARE_AMONG;
    }

    /** All forms of the commonest ones; those with two slips only where none has one. */
    List<String> to(String plain) throws IOException {
        if (plain.length() < SHORTEST || plain.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        Map<String, Integer> found = new HashMap<>();
        for (int slips = 1; slips <= slips(plain) && found.isEmpty(); slips++) {
            for (String field : fields) {
                add(found, field, plain, slips);
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .flatMap(word -> Analysis.of(word.getKey()).stream())
                .flatMap(word -> word.forms().stream())
                .distinct()
                .toList();
    }

    private void add(Map<String, Integer> found, String field, String plain, int slips) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, plain), slips, slips - 1, true);
        for (int i = 0; i < MOST_LOOKED_AT && near.next() != null; i++) {
            String form = near.term().utf8ToString();
            if (Forms.isPlain(form) && !form.equals(plain)) {
                found.merge(form, near.docFreq(), Math::max);
            }
        }
    }
}
