package io.fourline.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of a day from 00:00 to 24:00, in seconds after local midnight; {@code java.time.LocalTime} has no 24:00. */
public final class WallClock {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private WallClock() {}

    /** @throws IllegalArgumentException when the text is no time of a day */
    public static int seconds(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            throw new IllegalArgumentException(text + " is no time of a day");
        }
        int minutes = Integer.parseInt(time.group(2));
        int rest = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        int seconds = Integer.parseInt(time.group(1)) * 3600 + minutes * 60 + rest;
        if (minutes > 59 || rest > 59 || seconds > Hours.WHOLE_DAY) {
            throw new IllegalArgumentException(text + " is no time of a day");
        }
        return seconds;
    }

    public static String text(int seconds) {
        String minutes = "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + ":%02d".formatted(seconds % 60);
    }
}
