package io.fourline.search.store;

import io.fourline.search.Hit.Piece;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.model.Wanted;
import io.fourline.search.model.Wanted.Clause;
import io.fourline.search.model.Wanted.Kind;
import io.fourline.search.store.Analysis.Word;
import java.util.ArrayList;
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
    private static final int TWO_SLIPS = 8;
    private static final int SHORTEST_MISTYPED = 4;

    private final Set<String> forms = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<CharacterRunAutomaton> mistyped = new ArrayList<>();

    public Marking(Wanted wanted, Match match) {
        for (Clause clause : wanted.clauses()) {
            if (!clause.negated() && clause.kind() != Kind.FIELD) {
                note(clause, match);
            }
        }
    }

    /** Finds words again in any of their forms. */
    Marking(List<Word> words) {
        words.forEach(word -> forms.addAll(word.forms()));
    }

    private void note(Clause clause, Match match) {
        List<Word> words = Analysis.of(clause.text());
        for (Word word : words) {
            if (clause.kind() == Kind.PHRASE || words.size() > 1) {
                forms.add(word.plain());
            } else {
                forms.addAll(word.forms());
            }
            if (match != Match.ALL && clause.kind() == Kind.WORD && word.plain().length() >= SHORTEST_MISTYPED) {
                int slips = word.plain().length() >= TWO_SLIPS ? 2 : 1;
                mistyped.add(new CharacterRunAutomaton(new LevenshteinAutomata(word.plain(), true)
                        .toAutomaton(slips, word.plain().substring(0, 1))));
            }
        }
        if (clause.kind() == Kind.BEGINNING && !words.isEmpty()) {
            beginnings.add(words.get(words.size() - 1).plain());
        }
    }

    private boolean isWanted(Word word) {
        return word.forms().stream().anyMatch(forms::contains)
                || beginnings.stream().anyMatch(word.plain()::startsWith)
                || mistyped.stream().anyMatch(near -> near.run(word.plain()));
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

    public Marked in(String text) {
        String read = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
        return new Marked(
                text, Analysis.of(read).stream().filter(this::isWanted).toList());
    }
}
