package io.fourline.shared.web;

import java.util.Locale;

/** Small text functions for pages ({@code desk:initials} and its like). */
public final class PageText {

    private PageText() {}

    /** One or two capital letters for an avatar: first letters of the first and last word; {@code ?} for nobody. */
    public static String initials(String name) {
        if (name == null || name.isBlank()) {
            return "?";
        }
        String[] words = name.strip().split("[\\s._-]+");
        String first = letter(words[0]);
        String last = words.length > 1 ? letter(words[words.length - 1]) : numberAtEnd(words[0]);
        return (first + last).toUpperCase(Locale.ROOT);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }

    private static String numberAtEnd(String word) {
        char end = word.charAt(word.length() - 1);
        return word.length() > 1 && Character.isDigit(end) ? String.valueOf(end) : "";
    }

    /** Text made safe to stand in markup or in a quoted attribute. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
