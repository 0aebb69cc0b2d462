package io.fourline.search.store;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters as people type them who have no keyboard for them: small, without marks. */
final class Folding {

    private static final char BREVE = '\u0306';

    private Folding() {}

    /** In small letters, of which the same ones are always written the same way. */
    static String small(CharSequence word) {
        String plain = Normalizer.isNormalized(word, Normalizer.Form.NFKC)
                ? word.toString()
                : Normalizer.normalize(word, Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT);
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
                kept.append(apart.charAt(i));
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Marks of Latin, Greek, Cyrillic, Hebrew and Arabic; in other scripts they are part of the word. */
    private static boolean isMark(char letter) {
        boolean european = letter >= '\u0300' && letter <= '\u036f' && letter != BREVE;
        boolean hebrew = letter >= '\u0591' && letter <= '\u05c7';
        boolean arabic = letter >= '\u064b' && letter <= '\u0652' || letter == '\u0640' || letter == '\u0670';
        return european || hebrew || arabic;
    }
}
