package io.fourline.search.store;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Scripts that set no spaces between words: the index keeps their signs, and words are what follows each other. */
final class Scripts {

    private static final Set<UnicodeScript> SIGNS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Scripts() {}

    /** Whether what begins a word is a sign of such a script. */
    static boolean isSign(String word) {
        return !word.isEmpty() && SIGNS.contains(UnicodeScript.of(word.codePointAt(0)));
    }

    /** Whether it is one of those signs of Japanese that mostly hold a sentence together. */
    static boolean isParticle(String word) {
        return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HIRAGANA;
    }

    /** Whether words of the script can only be told by a dictionary. */
    static boolean needsDictionary(String word) {
        UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
        return isSign(word) && script != UnicodeScript.HAN && script != UnicodeScript.HIRAGANA;
    }

    /** Where words end in a text, by the dictionaries of ICU. */
    static List<Integer> wordEnds(String text) {
        return ends(BreakIterator.getWordInstance(ULocale.ROOT), text);
    }

    /** Where signs end in a text, each with the marks that belong to it. */
    static List<Integer> signEnds(String text) {
        return ends(BreakIterator.getCharacterInstance(ULocale.ROOT), text);
    }

    private static List<Integer> ends(BreakIterator bounds, String text) {
        List<Integer> ends = new ArrayList<>();
        bounds.setText(text);
        bounds.first();
        for (int end = bounds.next(); end != BreakIterator.DONE; end = bounds.next()) {
            ends.add(end);
        }
        return ends;
    }
}
