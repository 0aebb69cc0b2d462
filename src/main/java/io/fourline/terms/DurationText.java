package io.fourline.terms;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Working time as people type and read it: {@code 15 min}, {@code 1 h 30 min}, {@code 3 d}. A day is as long as the
 * calendar's; ISO 8601 ({@code PT8H}) is understood, too, and there a day is 24 hours.
 */
public final class DurationText {

    /** The longest that terms may promise. */
    public static final Duration LONGEST = Duration.ofDays(3_652);

    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,2})?)\\s*(\\p{L}*)\\s*");

    private final Wording words;
    private final int day;

    /** @param day seconds of the calendar's day; 0 where it is not known, so that nobody can count in days */
    public DurationText(Wording words, int day) {
        this.words = words;
        this.day = day;
    }

    /** The short form: whole days as days, everything else in hours, minutes and seconds. */
    public String of(Duration span) {
        long seconds = span.toSeconds();
        if (day > 0 && seconds > 0 && seconds % day == 0) {
            return words.of("span.days", seconds / day);
        }
        String text = add("", "span.hours", seconds / HOUR);
        text = add(text, "span.minutes", seconds % HOUR / MINUTE);
        text = add(text, "span.seconds", seconds % MINUTE);
        return text.isEmpty() ? words.of("span.minutes", 0L) : text;
    }

    private String add(String text, String key, long ones) {
        if (ones == 0) {
            return text;
        }
        String part = words.of(key, ones);
        return text.isEmpty() ? part : text + ' ' + part;
    }

    /** @throws InvalidInput that says what was not understood, when the text is no span of time */
    public Duration parse(String field, String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.matches("[-+]?[Pp][-+Tt0-9].*")) {
            return iso(field, typed);
        }
        if (typed.isEmpty()) {
            throw new InvalidInput(field, "missing");
        }
        return Duration.ofSeconds(read(field, typed));
    }

    private static Duration iso(String field, String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new InvalidInput(field, "spanMalformed", text);
        }
    }

    private long read(String field, String text) {
        Matcher part = PART.matcher(text);
        BigDecimal seconds = BigDecimal.ZERO;
        int end = 0;
        long least = Long.MAX_VALUE;
        while (end < text.length()) {
            if (!part.find(end) || part.start() != end) {
                throw new InvalidInput(field, "spanMalformed", text);
            }
            if (part.group(2).isEmpty()) {
                throw new InvalidInput(field, part.end() == text.length() ? "spanUnit" : "spanMalformed", text);
            }
            long unit = unit(field, text, part.group(2));
            // Each unit once, great ones first: "30 min 4 h" is more likely a slip than meant.
            if (unit >= least) {
                throw new InvalidInput(field, "spanMalformed", text);
            }
            least = unit;
            BigDecimal ones = new BigDecimal(part.group(1).replace(',', '.'));
            seconds = seconds.add(ones.multiply(BigDecimal.valueOf(unit)));
            end = part.end();
        }
        return seconds.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private long unit(String field, String text, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (names("span.names.days").contains(lower)) {
            if (day == 0) {
                throw new InvalidInput(field, "spanDay", text);
            }
            return day;
        }
        if (names("span.names.hours").contains(lower)) {
            return HOUR;
        }
        if (names("span.names.minutes").contains(lower)) {
            return MINUTE;
        }
        if (names("span.names.seconds").contains(lower)) {
            return 1;
        }
        throw new InvalidInput(field, "spanMalformed", text);
    }

    private List<String> names(String key) {
        return Arrays.asList(words.of(key).split(" "));
    }

    /** What stands against a target of this length. */
    public static Optional<Reason> refusal(String field, Duration span) {
        if (span.isNegative() || span.isZero()) {
            return Optional.of(Reason.at(field, "spanNotPositive"));
        }
        if (span.compareTo(LONGEST) > 0) {
            return Optional.of(Reason.at(field, "spanTooLong"));
        }
        return span.getNano() == 0 ? Optional.empty() : Optional.of(Reason.at(field, "spanTooFine"));
    }
}
