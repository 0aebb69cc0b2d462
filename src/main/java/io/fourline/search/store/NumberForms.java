package io.fourline.search.store;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write a number: INC-000123, inc123, 000123, 123. */
final class NumberForms {

    private static final Pattern NUMBER = Pattern.compile("([\\p{L}]{1,8})?[-\\s]?0*([0-9]{1,12})");

    private NumberForms() {}

    /** The forms under which a key is found. */
    static Set<String> of(String key) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(key.toLowerCase(Locale.ROOT));
        Matcher number = NUMBER.matcher(key);
        if (number.matches()) {
            forms.add(number.group(2));
            if (number.group(1) != null) {
                forms.add(number.group(1).toLowerCase(Locale.ROOT) + number.group(2));
            }
        }
        return forms;
    }

    /** The one form that what somebody typed is looked up by. */
    static String typed(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(small);
        if (!number.matches()) {
            return small;
        }
        return number.group(1) == null ? number.group(2) : number.group(1) + number.group(2);
    }
}
