package io.fourline.search.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters as people type them who have no keyboard for them: small, without marks. */
final class Folding {

    private static final char BREVE = '\u0306';
    private static final char LONG_VOWEL = '\u30fc';
    private static final int SHORTEST_WITH_LONG_VOWEL = 4;

    /** Letters that are written as two where a keyboard lacks them: German and Danish ways, and the x of Esperanto. */
    private static final Map<Character, String> AS_TWO = Map.ofEntries(
            Map.entry('\u00e4', "ae"),
            Map.entry('\u00f6', "oe"),
            Map.entry('\u00fc', "ue"),
            Map.entry('\u00e5', "aa"),
            Map.entry('\u00f8', "oe"),
            Map.entry('\u0109', "cx"),
            Map.entry('\u011d', "gx"),
            Map.entry('\u0125', "hx"),
            Map.entry('\u0135', "jx"),
            Map.entry('\u015d', "sx"),
            Map.entry('\u016d', "ux"));

    private Folding() {}

    /** In small letters, of which the same ones are always written the same way; what is not seen is left out. */
    static String small(CharSequence word) {
        String plain = Normalizer.isNormalized(word, Normalizer.Form.NFKC)
                ? word.toString()
                : Normalizer.normalize(word, Normalizer.Form.NFKC);
        return seen(plain.toLowerCase(Locale.ROOT));
    }

    /** Without marks that set the direction of writing, join or part letters, or choose a picture. */
    private static String seen(String word) {
        return word.chars().noneMatch(Folding::isUnseen)
                ? word
                : word.chars()
                        .filter(letter -> !isUnseen(letter))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isUnseen(int letter) {
        return letter > 127
                && (Character.getType(letter) == Character.FORMAT || letter >= '\ufe00' && letter <= '\ufe0f');
    }

    /** The word with two letters for each that a keyboard may lack, such as fuer for für; {@code null} when it has none. */
    static String asTwo(String small) {
        if (small.chars().noneMatch(letter -> AS_TWO.containsKey((char) letter))) {
            return null;
        }
        StringBuilder spelt = new StringBuilder();
        small.chars().forEach(letter -> {
            String two = AS_TWO.get((char) letter);
            spelt.append(two == null ? String.valueOf((char) letter) : two);
        });
        return plain(spelt.toString());
    }

    /** Without marks: ż as z, ё as е, ά as α; the breve stays, because й is no и. */
    static String plain(String small) {
        boolean ascii = small.chars().allMatch(letter -> letter < 128);
        if (ascii) {
            return small;
        }
        char[] folded = new char[4 * small.length()];
        int length = ASCIIFoldingFilter.foldToASCII(small.toCharArray(), 0, folded, 0, small.length());
        String apart = Normalizer.normalize(new String(folded, 0, length), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!isMark(apart.charAt(i))) {
                kept.append(alike(apart.charAt(i)));
            }
        }
        int last = kept.length() - 1;
        if (last >= SHORTEST_WITH_LONG_VOWEL - 1 && kept.charAt(last) == LONG_VOWEL) {
            kept.setLength(last);
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Digits of every script as those of all, and the sigma at the end of a word as the other one. */
    private static char alike(char letter) {
        if (letter == '\u03c2') {
            return '\u03c3';
        }
        return Character.isDigit(letter) ? Character.forDigit(Character.digit(letter, 10), 10) : letter;
    }

    /** Marks of Latin, Greek, Cyrillic, Hebrew and Arabic; in other scripts they are part of the word. */
    private static boolean isMark(char letter) {
        boolean european = letter >= '\u0300' && letter <= '\u036f' && letter != BREVE;
        boolean hebrew = letter >= '\u0591' && letter <= '\u05c7';
        boolean arabic = letter >= '\u064b' && letter <= '\u0655' || letter == '\u0640' || letter == '\u0670';
        return european || hebrew || arabic;
    }
}
