package io.fourline.search.store;

import io.fourline.search.SearchReading;
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
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.index.IndexReader;

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

    /** So many words that no document has are taken for slips of the finger; more are another language. */
    private static final int MOST_UNKNOWN = 6;

    private static final int LONGEST_READ = 20_000;

    /** Lucene's own list of English is the shortest of all. */
    private static final Set<String> ENGLISH =
            Set.of(("again still also very much many just always never when where while"
                            + " what who why how my our your his her we you he she me us him them am do does did has have had can could"
                            + " would should cannot please since after before from out up down over more some any all keep keeps")
                    .split(" "));

    /** Words that hold a sentence together and say nothing of its matter. */
    private static final Set<String> EMPTY = Stream.of(
                    EnglishAnalyzer.getDefaultStopSet(),
                    PolishAnalyzer.getDefaultStopSet(),
                    RussianAnalyzer.getDefaultStopSet(),
                    GermanAnalyzer.getDefaultStopSet(),
                    FrenchAnalyzer.getDefaultStopSet(),
                    SpanishAnalyzer.getDefaultStopSet(),
                    PortugueseAnalyzer.getDefaultStopSet(),
                    ItalianAnalyzer.getDefaultStopSet(),
                    DutchAnalyzer.getDefaultStopSet(),
                    TurkishAnalyzer.getDefaultStopSet())
            .flatMap(CharArraySet::stream)
            .map(word -> new String((char[]) word))
            .collect(Collectors.collectingAndThen(
                    Collectors.toSet(), words -> Stream.concat(words.stream(), ENGLISH.stream())))
            .flatMap(word -> Analysis.of(word).stream())
            .map(Word::plain)
            .collect(Collectors.toUnmodifiableSet());

    private final IndexReader reader;
    private final NearWords near;
    private final Map<String, Telling> told = new LinkedHashMap<>();
    private int unknown;

    private TellingWords(IndexReader reader, List<SearchReading> readings) {
        this.reader = reader;
        this.near = new NearWords(reader, readings);
    }

    /**
     * What a text tells.
     *
     * @param best the most telling first
     * @param said how many different things it says, those included that no document has
     * @param ofTitle how much all that its title tells weighs
     */
    record Told(List<Telling> best, int said, double ofTitle) {}

    static Told of(IndexReader reader, List<SearchReading> readings, String title, String text) throws IOException {
        TellingWords telling = new TellingWords(reader, readings);
        telling.take(title, IN_TITLE);
        double ofTitle = telling.told.values().stream()
                .mapToDouble(one -> one.weight() / one.words().size())
                .sum();
        telling.take(text.substring(0, Math.min(text.length(), LONGEST_READ)), 1);
        List<Telling> best = telling.told.values().stream()
                .filter(one -> one.weight() > 0)
                .sorted(Comparator.comparingDouble(Telling::weight).reversed())
                .limit(MOST)
                .toList();
        return new Told(best, telling.told.size(), ofTitle / IN_TITLE);
    }

    private void take(String text, double weight) throws IOException {
        List<Word> words = Analysis.of(text);
        List<List<Word>> together = Together.of(text, words, EMPTY);
        for (List<Word> some : together) {
            note(some, weight);
        }
        Set<Word> bound = together.stream()
                .flatMap(List::stream)
                .filter(Together::tellsNothingAlone)
                .collect(Collectors.toSet());
        for (Word word : words) {
            if (!bound.contains(word) && tells(word.plain())) {
                note(List.of(word), weight);
            }
        }
    }

    private void note(List<Word> words, double weight) throws IOException {
        String name = Telling.name(words);
        Telling known = told.get(name);
        if (known != null) {
            told.put(name, known.weighing(known.weight() * (1 + weight / 10)));
        } else if (words.size() == 1) {
            told.put(name, alone(words.get(0), weight));
        } else {
            double rarity = 0;
            for (Word word : words) {
                rarity += rarity(word);
            }
            told.put(name, new Telling(words, rarity * weight));
        }
    }

    private Telling alone(Word word, double weight) throws IOException {
        int most = near.documents(word.forms());
        if (most == 0 && unknown < MOST_UNKNOWN && isNoCode(word.plain())) {
            List<String> forms = near.to(word.plain());
            unknown++;
            if (!forms.isEmpty()) {
                Word meant = new Word(forms, word.from(), word.to());
                return new Telling(List.of(meant), rarity(meant) * weight / 2);
            }
        }
        int all = reader.numDocs();
        boolean common = all > SMALL && most > all / COMMON;
        return new Telling(List.of(word), most == 0 || common ? 0 : rarity(word) * weight);
    }

    /** Another number is another thing. */
    private static boolean isNoCode(String plain) {
        return plain.chars().allMatch(Character::isLetter);
    }

    private static boolean tells(String plain) {
        return !EMPTY.contains(plain) && isLong(plain);
    }

    private static boolean isLong(String plain) {
        return plain.length() >= SHORTEST
                || plain.codePoints().anyMatch(sign -> !Character.isAlphabetic(sign))
                || plain.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Zero for what no document has. */
    private double rarity(Word word) throws IOException {
        int most = near.documents(word.forms());
        return most == 0 ? 0 : Math.log(1 + (double) Math.max(1, reader.numDocs()) / most);
    }
}
