package io.fourline.shared.web;

import io.fourline.shared.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Times as the reader sees them: in their zone and language, as short as the distance from now allows. In pages it is {@code t}. */
public final class ReaderTime {

    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private final Wording words;
    private final ZoneId zone;
    private final Instant now;

    public ReaderTime(Wording words, ZoneId zone, Instant now) {
        this.words = words;
        this.zone = zone;
        this.now = now;
    }

    public Instant now() {
        return now;
    }

    /** {@code 10:41} today, {@code 20 Nov, 10:41} this year, {@code 20 Nov 2025} before; empty for no instant. */
    public String brief(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime at = instant.atZone(zone);
        ZonedDateTime today = now.atZone(zone);
        if (at.toLocalDate().equals(today.toLocalDate())) {
            return format("time.today", at);
        }
        return format(at.getYear() == today.getYear() ? "time.thisYear" : "time.before", at);
    }

    /** The wall clock alone: {@code 10:41}. */
    public String clock(Instant instant) {
        return instant == null ? "" : format("time.today", instant.atZone(zone));
    }

    /** The day in full: {@code Monday 23 November 2026}. */
    public String day(Instant instant) {
        return instant == null ? "" : format("time.day", instant.atZone(zone));
    }

    /** Everything, for the hover: {@code Mon 23 Nov 2026, 10:41:07 CET}. */
    public String exact(Instant instant) {
        return instant == null ? "" : format("time.exact", instant.atZone(zone));
    }

    /** How long ago, or how far ahead: {@code 26 min ago}, {@code in 2 h}. */
    public String ago(Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration gone = Duration.between(instant, now);
        return gone.isNegative()
                ? words.of("time.ahead", words.duration(gone.negated()))
                : words.of("time.ago", words.duration(gone));
    }

    /** Time left as the browser counts it down: {@code 00:25}, {@code 1d 02:10}, {@code −00:12} when it is over. */
    public String countdown(Instant instant) {
        Duration left = Duration.between(now, instant);
        Duration size = left.abs();
        String days = size.toDays() == 0 ? "" : size.toDays() + "d ";
        return (left.isNegative() ? "−" : "") + days + "%02d:%02d".formatted(size.toHoursPart(), size.toMinutesPart());
    }

    private String format(String pattern, ZonedDateTime at) {
        return FORMATS.computeIfAbsent(
                        words.locale().getLanguage() + pattern,
                        any -> DateTimeFormatter.ofPattern(words.of(pattern), words.locale()))
                .format(at);
    }
}
