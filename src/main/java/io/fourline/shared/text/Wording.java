package io.fourline.shared.text;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The desk's words in one language; in pages it is {@code w}. */
public final class Wording {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final long DAYS_SHOWN_WITH_HOURS = 7;

    private final Words words;
    private final Locale locale;
    private final Map<String, Phrase> phrases;

    Wording(Words words, Locale locale, Map<String, Phrase> phrases) {
        this.words = words;
        this.locale = locale;
        this.phrases = phrases;
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** The text of this key, which takes no arguments. */
    public String of(String key) {
        Phrase phrase = phrases.get(key);
        return phrase == null ? words.missing(key) : phrase.text();
    }

    /** The text of this key with its arguments put in; numbers choose the plural and are written as the language writes them. */
    public String of(String key, Object... arguments) {
        Phrase phrase = phrases.get(key);
        return phrase == null ? words.missing(key) : phrase.text(arguments);
    }

    /** A span of time as people say it: {@code 18 min}, {@code 2 h 10 min}, {@code 3 d}; seconds are not said. */
    public String duration(Duration span) {
        long minutes = span.isNegative() ? 0 : span.toMinutes();
        if (minutes == 0) {
            return of("duration.moment");
        }
        if (minutes < HOUR) {
            return of("duration.minutes", minutes);
        }
        if (minutes < DAY) {
            return pair("duration.hours", minutes / HOUR, "duration.minutes", minutes % HOUR);
        }
        long days = minutes / DAY;
        long hours = days < DAYS_SHOWN_WITH_HOURS ? minutes % DAY / HOUR : 0;
        return pair("duration.days", days, "duration.hours", hours);
    }

    private String pair(String great, long greatOnes, String small, long smallOnes) {
        String text = of(great, greatOnes);
        return smallOnes == 0 ? text : of("duration.pair", text, of(small, smallOnes));
    }
}
