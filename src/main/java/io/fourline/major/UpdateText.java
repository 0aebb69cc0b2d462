package io.fourline.major;

import java.util.Map;

/** The places in a prepared text, and what is put there when it is said. */
final class UpdateText {

    private UpdateText() {}

    /** @param known what stands at each place, by its name; a place with nothing known stays as it was typed */
    static String filled(String text, Map<String, String> known) {
        String filled = text;
        for (Map.Entry<String, String> place : known.entrySet()) {
            filled = filled.replace('{' + place.getKey() + '}', place.getValue());
        }
        return filled;
    }
}
