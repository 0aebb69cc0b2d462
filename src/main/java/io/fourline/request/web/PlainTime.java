package io.fourline.request.web;

import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moments within a sentence: {@code since 10:40}, {@code yesterday}, {@code on 20 Nov, 10:41}. */
final class PlainTime {

    private final Wording words;
    private final ReaderTime time;
    private final ZoneId zone;

    PlainTime(Wording words, ReaderTime time, ZoneId zone) {
        this.words = words;
        this.time = time;
        this.zone = zone;
    }

    String since(Instant instant) {
        return words.of("requests.since." + distance(instant), time.brief(instant));
    }

    String at(Instant instant) {
        return words.of("requests.at." + distance(instant), time.brief(instant));
    }

    private String distance(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        LocalDate today = time.now().atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.minusDays(1)) ? "yesterday" : "before";
    }
}
