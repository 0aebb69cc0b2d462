package io.fourline.sla;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The terms version a ticket is measured by, and the version of each calendar it uses.
 *
 * @param terms code and label, such as {@code GOLD@2026.2}
 * @param calendars calendar codes with their labels
 */
public record Pin(String terms, Map<String, String> calendars) {

    public Pin {
        calendars = Map.copyOf(calendars);
    }

    /** The calendars as they are kept: {@code ALWAYS@2026.1,WARSAW@2026.1}. */
    public String calendarsText() {
        return new TreeMap<>(calendars)
                .entrySet().stream()
                        .map(calendar -> calendar.getKey() + '@' + calendar.getValue())
                        .collect(Collectors.joining(","));
    }

    /** The pin as it is kept; {@code null} where there are no terms. */
    public static Pin of(String terms, String calendars) {
        if (terms == null) {
            return null;
        }
        Map<String, String> labels = new TreeMap<>();
        for (String calendar : calendars.split(",")) {
            int at = calendar.indexOf('@');
            if (at > 0) {
                labels.put(calendar.substring(0, at), calendar.substring(at + 1));
            }
        }
        return new Pin(terms, labels);
    }

    public String code() {
        return terms.substring(0, terms.indexOf('@'));
    }

    public String label() {
        return terms.substring(terms.indexOf('@') + 1);
    }
}
