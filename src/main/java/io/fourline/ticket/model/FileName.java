package io.fourline.ticket.model;

import io.fourline.shared.text.Characters;
import java.util.Set;

/** The name under which a file is kept: what the sender called it, without anything that could deceive or lead elsewhere. */
public final class FileName {

    /** The most a name may hold, in UTF-16 units. */
    public static final int LONGEST = 255;

    private static final String UNNAMED = "file";
    private static final int LONGEST_ENDING = 20;
    // Marks that turn the reading direction: "exe.txt" can be made to read as something else (Unicode TR 36, 2.5).
    private static final Set<Integer> DIRECTION_MARKS = Set.of(
            0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF);

    private FileName() {}

    /** @param given as it came, {@code null} when it came without a name */
    public static String clean(String given) {
        StringBuilder kept = new StringBuilder();
        withoutPath(given == null ? "" : given)
                .codePoints()
                .filter(FileName::isWelcome)
                .forEach(kept::appendCodePoint);
        String name = withoutDots(kept.toString().strip());
        return Characters.isBlank(name) ? UNNAMED : shortened(name);
    }

    private static String withoutPath(String given) {
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private static boolean isWelcome(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !DIRECTION_MARKS.contains(c);
        };
    }

    // A name of dots only is a folder; dots and blanks at the end are dropped by some file systems and so hide an
    // ending.
    private static String withoutDots(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        return cut(name, LONGEST - ending.length()) + ending;
    }

    private static String cut(String name, int length) {
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }
}
