package io.fourline.sla;

/**
 * What a clock shows at an instant. Lengths are microseconds of working time, instants microseconds since
 * 1970-01-01T00:00:00Z.
 *
 * @param elapsed goes on past the target
 * @param paused working time that did not count because of a waiting reason
 * @param dueAt when the elapsed time reaches, reached or would have reached the target; {@code null} while paused or
 *     idle, and where it never will
 * @param breachedAt from when on more than the target had elapsed, though not before that target was promised;
 *     {@code null} while {@code elapsed <= target}, but kept where a reopened clock began anew
 * @param terms code and label of the terms
 */
public record ClockReading(
        ClockKind kind,
        ClockState state,
        long target,
        long elapsed,
        long paused,
        Long dueAt,
        Long breachedAt,
        String terms) {

    public long remaining() {
        return target - elapsed;
    }

    public boolean isBreached() {
        return breachedAt != null;
    }
}
