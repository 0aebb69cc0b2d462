package io.fourline.search.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The forms under which one word is found: plain as typed, with its marks, spelt without them, and its stem in each
 * language that is written in its script. Stems bear a sign in front so that those of different languages never meet. Not for several threads.
 */
final class Forms {

    static final char ENGLISH = '\u0001';
    static final char POLISH = '\u0002';
    static final char RUSSIAN = '\u0003';
    static final char MARKED = '\u0004';

    private static final int SHORTEST_STEMMED = 3;
    private static final int KEPT = 20_000;

    private final SnowballStemmer english = new EnglishStemmer();
    private final SnowballStemmer russian = new RussianStemmer();
    private final StempelStemmer polish = new StempelStemmer(PolishAnalyzer.getDefaultTable());

    /** Words come back again and again; telling their forms once is a tenth of the work. */
    private final Map<String, List<String>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > KEPT;
        }
    };

    /** The forms of a word, the plain one first. */
    List<String> of(String word) {
        return known.computeIfAbsent(word, this::told);
    }

    /** Whether a form is the plain one. */
    static boolean isPlain(String form) {
        return form.isEmpty() || form.charAt(0) > MARKED;
    }

    private List<String> told(String word) {
        String small = Folding.small(word);
        String plain = Folding.plain(small);
        List<String> forms = new ArrayList<>(5);
        forms.add(plain);
        if (!plain.equals(small)) {
            forms.add(MARKED + small);
        }
        String asTwo = Folding.asTwo(small);
        if (asTwo != null) {
            forms.add(asTwo);
        }
        if (plain.length() >= SHORTEST_STEMMED && small.chars().allMatch(Character::isLetter)) {
            switch (Character.UnicodeScript.of(small.codePointAt(0))) {
                case LATIN -> {
                    forms.add(ENGLISH + stem(english, plain));
                    CharSequence stem = polish.stem(small);
                    String told = POLISH + PolishEndings.off(stem == null ? plain : Folding.plain(stem.toString()));
                    String regular = POLISH + PolishEndings.off(plain);
                    forms.add(told);
                    if (!regular.equals(told)) {
                        forms.add(regular);
                    }
                }
                case CYRILLIC -> forms.add(RUSSIAN + stem(russian, plain));
                default -> {
                    // Found as it is written.
                }
            }
        }
        return List.copyOf(forms);
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
