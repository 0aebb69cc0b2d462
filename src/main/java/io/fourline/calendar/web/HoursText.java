package io.fourline.calendar.web;

import io.fourline.calendar.CalendarDraft.SpanDraft;
import io.fourline.calendar.Hours;
import io.fourline.shared.text.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The windows of a day as people type and read them: {@code 08:00-12:00, 13:00-17:00}, also {@code 8-12 and 13-17}. */
final class HoursText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?");
    private static final int MINUTES = 60;

    private HoursText() {}

    /** What was typed taken apart; what is no time is left as it is, for the check to name it. */
    static List<SpanDraft> spans(String typed) {
        List<SpanDraft> spans = new ArrayList<>();
        if (typed == null || typed.isBlank()) {
            return spans;
        }
        for (String part : typed.strip().split("\\s*(?:,|;|\\+|\\band\\b)\\s*")) {
            if (!part.isBlank()) {
                String[] ends = part.split("\\s*(?:-|–|—|\\bto\\b)\\s*", 2);
                spans.add(new SpanDraft(time(ends[0]), ends.length < 2 ? part.strip() : time(ends[1])));
            }
        }
        return spans;
    }

    private static String time(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return typed.strip();
        }
        return "%02d:%s".formatted(Integer.parseInt(time.group(1)), time.group(2) == null ? "00" : time.group(2));
    }

    /** The windows in one text, closed where there are none. */
    static String of(List<Hours> hours, Wording words) {
        return hours.isEmpty() ? words.of("calendar.closed") : io.fourline.calendar.CalendarFacts.text(hours);
    }

    /** Working time in hours and minutes, also beyond a day: {@code 40 h}, {@code 7 h 30 min}. */
    static String counted(Duration counted, Wording words) {
        return words.of("calendar.counted", counted.toHours(), counted.toMinutes() % MINUTES);
    }
}
