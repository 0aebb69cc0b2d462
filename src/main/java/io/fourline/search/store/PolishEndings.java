package io.fourline.search.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes off the endings of Polish cases, written with or without their marks: a second way beside the stemmer, which
 * knows irregular words better and misses many regular ones (biuro, w biurze).
 */
final class PolishEndings {

    private static final int SHORTEST_STEM = 3;

    /** Ending and what stands in its place, the longest first. */
    private static final Map<String, String> ENDINGS = new LinkedHashMap<>();

    static {
        for (String ending : "iami iach iego iemu owie".split(" ")) {
            ENDINGS.put(ending, "");
        }
        ENDINGS.put("dzie", "d");
        for (String ending : "ami ach owi ego emu ymi imi iej ych ich iem".split(" ")) {
            ENDINGS.put(ending, "");
        }
        ENDINGS.put("rze", "r");
        ENDINGS.put("cie", "t");
        for (String ending : "ej ym im om em ow ie ia io iu".split(" ")) {
            ENDINGS.put(ending, "");
        }
        for (String ending : "a e i o u y".split(" ")) {
            ENDINGS.put(ending, "");
        }
    }

    private PolishEndings() {}

    /** @param plain a word in small letters without marks */
    static String off(String plain) {
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            int stem = plain.length() - ending.getKey().length();
            if (stem >= SHORTEST_STEM && plain.endsWith(ending.getKey())) {
                return plain.substring(0, stem) + ending.getValue();
            }
        }
        return plain;
    }
}
