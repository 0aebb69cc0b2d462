package io.fourline.shared.text;

/** Which characters text may hold: everything of Unicode but control characters, of which TAB, LF and CR are welcome. */
public final class Characters {

    private Characters() {}

    /** Whether the text holds a control character other than TAB, LF and CR. */
    public static boolean hasControls(CharSequence text) {
        return text.chars().anyMatch(Characters::isUnwelcomeControl);
    }

    /** Whether half of a surrogate pair stands alone: no database and no UTF-8 can hold it. */
    public static boolean hasLoneSurrogates(CharSequence text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Whether nothing of the text would be seen. */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The text on one line and no longer than {@code limit} code points, fit for a log line or an echo. */
    public static String onOneLine(String text, int limit) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(limit).map(Characters::visible).forEach(line::appendCodePoint);
        return text.codePointCount(0, text.length()) > limit ? line.append('…').toString() : line.toString();
    }

    private static boolean isUnwelcomeControl(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> '?';
            default -> c;
        };
    }
}
