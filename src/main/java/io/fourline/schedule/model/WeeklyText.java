package io.fourline.schedule.model;

import io.fourline.calendar.Hours;
import io.fourline.calendar.WallClock;
import io.fourline.schedule.WeeklyWindow;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads weekly windows as people write them. */
public final class WeeklyText {

    private static final Pattern WINDOW =
            Pattern.compile("(MON|TUE|WED|THU|FRI|SAT|SUN) (\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})");

    private WeeklyText() {}

    /** @throws IllegalArgumentException when the text is no such window */
    public static WeeklyWindow parse(String text) {
        Matcher window = WINDOW.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!window.matches()) {
            throw new IllegalArgumentException(text + " is no weekly window");
        }
        DayOfWeek day = Arrays.stream(DayOfWeek.values())
                .filter(one -> one.name().startsWith(window.group(1)))
                .findFirst()
                .orElseThrow();
        int from = WallClock.seconds(window.group(2));
        int to = WallClock.seconds(window.group(3));
        if (from == Hours.WHOLE_DAY || from == to) {
            throw new IllegalArgumentException(text + " has no length");
        }
        return new WeeklyWindow(day, from, to);
    }
}
