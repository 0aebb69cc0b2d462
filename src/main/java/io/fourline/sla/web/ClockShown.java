package io.fourline.sla.web;

import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.ClockState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A clock as pages show it.
 *
 * @param tone bad when late, warn from three quarters of the target on, ok when met; else none
 * @param text what it says now; where {@code countsTo} is given, the browser goes on counting
 * @param share used part of the target in per cent, 100 at the most
 * @param used how much of the target is used: {@code 1:35 of 4:00}
 */
public record ClockShown(
        String kind,
        String name,
        String tone,
        String icon,
        String text,
        Instant countsTo,
        int share,
        String used,
        String paused,
        String terms) {

    private static final int WHOLE = 100;
    private static final int WARNING = 75;
    private static final int MINUTES = 60;

    public static ClockShown of(ClockRecord clock, Wording words, ReaderTime time) {
        boolean late = clock.breachedAt() != null;
        boolean atLimit = isAtLimit(clock, time.now());
        boolean counts = clock.state() == ClockState.RUNNING && clock.dueAt() != null && !atLimit;
        return new ClockShown(
                clock.kind().name(),
                words.of("clock.kind." + clock.kind()),
                tone(clock, late),
                icon(clock, late),
                counts
                        ? time.countdown(clock.dueAt())
                        : words.of(atLimit ? "clock.atLimit" : "clock.state." + clock.state() + (late ? ".late" : "")),
                counts ? clock.dueAt() : null,
                (int) Math.min(WHOLE, share(clock)),
                words.of("clock.used", hours(clock.elapsed()), hours(clock.target())),
                clock.paused().isZero() ? null : words.of("clock.paused", hours(clock.paused())),
                clock.terms());
    }

    /** The clock a list shows for a ticket: the next deadline, else what is paused, else how the solution ended. */
    public static Optional<ClockShown> next(List<ClockRecord> clocks, Wording words, ReaderTime time) {
        return clocks.stream()
                .filter(clock -> clock.state() == ClockState.RUNNING && clock.dueAt() != null)
                .min(Comparator.comparing(ClockRecord::dueAt))
                .or(() -> first(clocks, ClockState.PAUSED))
                .or(() -> clocks.stream()
                        .filter(clock -> clock.kind() == ClockKind.RESOLVE)
                        .findFirst())
                .map(clock -> of(clock, words, time));
    }

    private static Optional<ClockRecord> first(List<ClockRecord> clocks, ClockState state) {
        return clocks.stream().filter(clock -> clock.state() == state).findFirst();
    }

    // All of the target is used, and the desk closed at that very moment: late it is from the next opening on.
    private static boolean isAtLimit(ClockRecord clock, Instant now) {
        return clock.state() == ClockState.RUNNING
                && clock.breachedAt() == null
                && clock.dueAt() != null
                && clock.dueAt().isBefore(now);
    }

    private static String tone(ClockRecord clock, boolean late) {
        if (late) {
            return "bad";
        }
        return switch (clock.state()) {
            case RUNNING -> share(clock) >= WARNING ? "warn" : "";
            case MET -> "ok";
            default -> "";
        };
    }

    private static String icon(ClockRecord clock, boolean late) {
        if (late) {
            return "fire";
        }
        return switch (clock.state()) {
            case RUNNING -> "wait";
            case MET -> "check";
            case CANCELLED -> "close";
            default -> "pause";
        };
    }

    private static long share(ClockRecord clock) {
        return clock.elapsed().toMillis() * WHOLE / Math.max(1, clock.target().toMillis());
    }

    /** Working time as {@code h:mm}; days would leave open how long a day is. */
    public static String hours(Duration length) {
        long minutes = length.toMinutes();
        return "%d:%02d".formatted(minutes / MINUTES, minutes % MINUTES);
    }
}
