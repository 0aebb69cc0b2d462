package io.fourline.report;

import io.fourline.sla.ClockReading;
import io.fourline.sla.ClockState;

/** How a promise turned out; one that was cancelled in time is no promise any more, and has none. */
public enum Outcome {
    KEPT,
    MISSED,
    /** Neither yet. */
    OPEN;

    /** {@code null} for a clock that was cancelled in time. */
    static Outcome of(ClockReading reading) {
        if (reading.isBreached()) {
            return MISSED;
        }
        if (reading.state() == ClockState.CANCELLED) {
            return null;
        }
        return reading.state() == ClockState.MET ? KEPT : OPEN;
    }
}
