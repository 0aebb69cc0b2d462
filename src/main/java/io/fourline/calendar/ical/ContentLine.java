package io.fourline.calendar.ical;

import java.util.Locale;

/**
 * One unfolded line of an iCalendar file.
 *
 * @param number of the line in the file on which it begins, from 1
 * @param name of the property, in capitals
 * @param value as it is written
 */
record ContentLine(int number, String name, String value) {

    /** The line taken apart; a line without a colon has no value and is named by the whole. */
    static ContentLine of(int number, String text) {
        boolean quoted = false;
        int nameEnd = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (nameEnd < 0 && (c == ';' || c == ':')) {
                nameEnd = i;
            }
            if (c == ':' && !quoted) {
                return new ContentLine(number, name(text.substring(0, nameEnd)), text.substring(i + 1));
            }
        }
        return new ContentLine(number, name(text), null);
    }

    private static String name(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    boolean is(String wantedName, String wantedValue) {
        return name.equals(wantedName) && value != null && value.strip().equalsIgnoreCase(wantedValue);
    }

    /** The value as people read it: escapes resolved (RFC 5545, 3.3.11), on one line. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                char escaped = value.charAt(i);
                text.append(escaped == 'n' || escaped == 'N' ? ' ' : escaped);
            } else {
                text.append(c == '\t' ? ' ' : c);
            }
        }
        return text.toString().strip();
    }
}
