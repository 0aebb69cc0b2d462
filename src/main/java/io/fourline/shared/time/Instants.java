package io.fourline.shared.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as the tables keep them: whole microseconds since 1970-01-01T00:00:00Z. */
public final class Instants {

    private static final long MICROS_PER_SECOND = 1_000_000L;

    private Instants() {}

    public static Long toMicros(Instant instant) {
        return instant == null
                ? null
                : Math.addExact(
                        Math.multiplyExact(instant.getEpochSecond(), MICROS_PER_SECOND), instant.getNano() / 1_000L);
    }

    public static Instant ofMicros(Number micros) {
        return micros == null ? null : Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }

    /** ISO 8601 in UTC, as pages, REST and journal write an instant. */
    public static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** The instant as the tables keep it: what is finer than a microsecond is dropped. */
    public static Instant kept(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** The later of {@code now} and the first microsecond after {@code last}: time in a history only goes forward. */
    public static Instant after(Instant last, Instant now) {
        Instant tick = kept(now);
        return last == null || tick.isAfter(last) ? tick : last.plus(1, ChronoUnit.MICROS);
    }
}
