package io.fourline.search.store;

import io.fourline.search.Hit.Piece;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.model.Wanted;
import io.fourline.search.model.Wanted.Clause;
import io.fourline.search.model.Wanted.Kind;
import io.fourline.search.store.Analysis.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Finds again in a text what was looked for, and cuts the piece of it that tells most. */
public final class Marking {

    private static final int SNIPPET = 220;
    private static final int BEFORE = 60;
    private static final int LONGEST_READ = 20_000;

    private final Set<String> forms = new HashSet<>();
    private final List<List<String>> sequences = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<CharacterRunAutomaton> mistyped = new ArrayList<>();

    private Marking() {}

    public Marking(Wanted wanted, Match match) {
        for (Clause clause : wanted.clauses()) {
            if (!clause.negated()
                    && (clause.kind() != Kind.FIELD || clause.field().equals(IndexFields.TITLE))) {
                note(clause, match);
            }
        }
    }

    /** Finds telling words again in any of their forms, and those that stand together where they do. */
    static Marking of(List<Telling> words) {
        Marking marking = new Marking();
        for (Telling telling : words) {
            if (telling.isOneWord()) {
                marking.forms.addAll(telling.words().get(0).forms());
            } else {
                marking.sequences.add(plain(telling.words()));
            }
        }
        return marking;
    }

    private static List<String> plain(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }

    private void note(Clause clause, Match match) {
        List<Word> words = Analysis.of(clause.text());
        if (clause.kind() == Kind.BEGINNING && !words.isEmpty()) {
            words.forEach(word -> noteOne(word, match));
            beginnings.add(words.get(words.size() - 1).plain());
        } else if (clause.kind() == Kind.PHRASE || words.size() > 1) {
            sequences.add(plain(words));
        } else {
            words.forEach(word -> noteOne(word, match));
        }
    }

    private void noteOne(Word word, Match match) {
        forms.addAll(word.forms());
        if (match != Match.ALL && word.plain().length() >= NearWords.SHORTEST) {
            int first = word.plain().offsetByCodePoints(0, NearWords.kept(word.plain()));
            mistyped.add(new CharacterRunAutomaton(new LevenshteinAutomata(
                            word.plain().substring(first), true)
                    .toAutomaton(NearWords.slips(word.plain()), word.plain().substring(0, first))));
        }
    }

    private boolean isWanted(Word word) {
        return word.forms().stream().anyMatch(forms::contains)
                || beginnings.stream().anyMatch(word.plain()::startsWith)
                || mistyped.stream().anyMatch(near -> near.run(word.plain()));
    }

    public Marked in(String text) {
        String read = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
        List<Word> words = Analysis.of(read);
        BitSet wanted = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (isWanted(words.get(i))) {
                wanted.set(i);
            }
        }
        sequences.forEach(sequence -> find(sequence, plain(words), wanted));
        return new Marked(text, joined(words, wanted));
    }

    private static void find(List<String> sequence, List<String> words, BitSet wanted) {
        int last = words.size() - sequence.size();
        for (int i = 0; i <= last && !sequence.isEmpty(); i++) {
            if (words.get(i).equals(sequence.get(0))
                    && words.subList(i, i + sequence.size()).equals(sequence)) {
                wanted.set(i, i + sequence.size());
            }
        }
    }

    /** The wanted ones; signs that touch each other make one word. */
    private static List<Word> joined(List<Word> words, BitSet wanted) {
        List<Word> found = new ArrayList<>();
        for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            Word word = words.get(i);
            Word before = found.isEmpty() ? null : found.get(found.size() - 1);
            if (before != null && before.to() == word.from() && Scripts.isSign(word.plain())) {
                List<String> forms = List.of(before.plain() + word.plain());
                found.set(found.size() - 1, new Word(forms, before.from(), word.to()));
            } else {
                found.add(word);
            }
        }
        return found;
    }

    /** A text with its marks. */
    public record Marked(String text, List<Word> found) {

        /** How many different words of it were looked for. */
        public int weight() {
            Set<String> plain = new HashSet<>();
            found.forEach(word -> plain.add(word.plain()));
            return plain.size();
        }

        /** The words as they are written. */
        public Set<String> words() {
            Set<String> written = new LinkedHashSet<>();
            found.forEach(word -> written.add(text.substring(word.from(), word.to())));
            return written;
        }

        /** All of it. */
        public List<Piece> whole() {
            return pieces(0, text.length());
        }

        /** The piece of it with most of what was looked for, at the bounds of words. */
        public List<Piece> snippet() {
            if (text.length() <= SNIPPET) {
                return whole();
            }
            int from = begin();
            int to = Math.min(text.length(), from + SNIPPET);
            while (to < text.length() && to > from + BEFORE && !Character.isWhitespace(text.charAt(to))) {
                to--;
            }
            to = to > from + BEFORE ? to : bound(Math.min(text.length(), from + SNIPPET));
            return pieces(from, to);
        }

        private int begin() {
            int best = 0;
            int most = 0;
            for (Word first : found) {
                Set<String> near = new HashSet<>();
                found.stream()
                        .filter(word -> word.from() >= first.from() && word.to() <= first.from() + SNIPPET - BEFORE)
                        .forEach(word -> near.add(word.plain()));
                if (near.size() > most) {
                    most = near.size();
                    best = first.from();
                }
            }
            int from = Math.max(0, best - BEFORE);
            int start = from;
            while (from > 0 && from < best && !Character.isWhitespace(text.charAt(from - 1))) {
                from++;
            }
            return from < best || start == 0 ? from : bound(Math.max(start, best));
        }

        /** Not between the two halves of a character. */
        private int bound(int at) {
            return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }

        private List<Piece> pieces(int from, int to) {
            List<Piece> pieces = new ArrayList<>();
            int done = from;
            String lead = from > 0 ? "\u2026" : "";
            for (Word word : found) {
                if (word.from() >= done && word.to() <= to) {
                    addPlain(pieces, lead + text.substring(done, word.from()));
                    pieces.add(new Piece(text.substring(word.from(), word.to()), true));
                    done = word.to();
                    lead = "";
                }
            }
            addPlain(pieces, lead + text.substring(done, to) + (to < text.length() ? "\u2026" : ""));
            return pieces;
        }

        private static void addPlain(List<Piece> pieces, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, false));
            }
        }
    }
}
