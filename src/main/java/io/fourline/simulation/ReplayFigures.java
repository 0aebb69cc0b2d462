package io.fourline.simulation;

/**
 * How many clocks were late by what is in force and by the draft.
 *
 * @param measuredBefore clocks that what is in force has
 * @param measuredAfter clocks that the draft has
 * @param lost kept before, late by the draft
 * @param won late before, kept by the draft
 */
public record ReplayFigures(
        long measuredBefore, long measuredAfter, long breachedBefore, long breachedAfter, long lost, long won) {

    private static final double WHOLE = 100.0;
    private static final double TENTHS = 10.0;

    /** Share of clocks kept by what is in force, in per cent to a tenth; {@code null} where it has none. */
    public Double keptBefore() {
        return kept(measuredBefore, breachedBefore);
    }

    /** Share of clocks kept by the draft, in per cent to a tenth; {@code null} where it has none. */
    public Double keptAfter() {
        return kept(measuredAfter, breachedAfter);
    }

    public long change() {
        return breachedAfter - breachedBefore;
    }

    private static Double kept(long measured, long breached) {
        return measured == 0 ? null : Math.round((measured - breached) * WHOLE * TENTHS / measured) / TENTHS;
    }
}
