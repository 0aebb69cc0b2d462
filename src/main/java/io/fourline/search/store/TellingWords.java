package io.fourline.search.store;

import io.fourline.search.store.Analysis.Word;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words of a text that tell it from others: rare among all documents, and rather from the title than from the text. */
final class TellingWords {

    private static final int MOST = 24;
    private static final double IN_TITLE = 2;

    /** In scripts with an alphabet; one sign of others is a word. */
    private static final int SHORTEST = 3;

    /** A word that more than one in so many documents has tells nothing. */
    private static final int COMMON = 8;

    /** In a small index every word is rare or common by chance. */
    private static final int SMALL = 200;

    private static final int LONGEST_READ = 20_000;

    /** Words that hold a sentence together and say nothing of its matter. */
    private static final Set<String> EMPTY = Stream.of(
                    EnglishAnalyzer.getDefaultStopSet(),
                    PolishAnalyzer.getDefaultStopSet(),
                    RussianAnalyzer.getDefaultStopSet())
            .flatMap(CharArraySet::stream)
            .map(word -> new String((char[]) word))
            .flatMap(word -> Analysis.of(word).stream())
            .map(Word::plain)
            .collect(Collectors.toUnmodifiableSet());

    private final IndexReader reader;
    private final List<String> fields;
    private final Map<String, Weighed> words = new LinkedHashMap<>();

    private TellingWords(IndexReader reader, List<String> fields) {
        this.reader = reader;
        this.fields = fields;
    }

    /** A word and how telling it is. */
    record Weighed(Word word, double weight) {}

    /** The most telling words, the most telling first. */
    static List<Word> of(IndexReader reader, List<String> fields, String title, String text) throws IOException {
        TellingWords telling = new TellingWords(reader, fields);
        telling.take(title, IN_TITLE);
        telling.take(text.substring(0, Math.min(text.length(), LONGEST_READ)), 1);
        return telling.words.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(MOST)
                .map(Weighed::word)
                .toList();
    }

    private void take(String text, double weight) throws IOException {
        for (Word word : Analysis.of(text)) {
            Weighed known = words.get(word.plain());
            if (known != null) {
                words.put(word.plain(), new Weighed(word, known.weight() * (1 + weight / 10)));
            } else if (tells(word.plain())) {
                double rarity = rarity(word);
                if (rarity > 0) {
                    words.put(word.plain(), new Weighed(word, rarity * weight));
                }
            }
        }
    }

    private static boolean tells(String plain) {
        return !EMPTY.contains(plain) && isLong(plain);
    }

    private static boolean isLong(String plain) {
        return plain.length() >= SHORTEST
                || plain.codePoints().anyMatch(sign -> !Character.isAlphabetic(sign))
                || plain.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Zero for what no document has, or too many. */
    private double rarity(Word word) throws IOException {
        int all = Math.max(1, reader.numDocs());
        int most = 0;
        for (String field : fields) {
            for (String form : word.forms()) {
                most = Math.max(most, reader.docFreq(new Term(field, form)));
            }
        }
        boolean common = all > SMALL && most > all / COMMON;
        return most == 0 || common ? 0 : Math.log(1 + (double) all / most);
    }
}
