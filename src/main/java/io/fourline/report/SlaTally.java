package io.fourline.report;

import io.fourline.report.SlaReport.Attained;
import io.fourline.sla.ClockUse.Stay;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Promises and time added up for one clock, line, team, service, customer or span of time. */
final class SlaTally {

    private static final double PER_CENT = 100.0;

    private final long[] outcomes = new long[Outcome.values().length];
    private long elapsed;
    private long paused;
    private long late;

    void add(Outcome outcome) {
        outcomes[outcome.ordinal()]++;
    }

    void add(Stay stay, boolean missed) {
        elapsed += stay.elapsed();
        paused += stay.paused();
        late += missed ? stay.elapsed() : 0;
    }

    long kept() {
        return outcomes[Outcome.KEPT.ordinal()];
    }

    long missed() {
        return outcomes[Outcome.MISSED.ordinal()];
    }

    long open() {
        return outcomes[Outcome.OPEN.ordinal()];
    }

    Double attainment() {
        long decided = kept() + missed();
        return decided == 0 ? null : Double.valueOf(PER_CENT * kept() / decided);
    }

    long used() {
        return elapsed;
    }

    double share(long all) {
        return all == 0 ? 0 : PER_CENT * elapsed / all;
    }

    Duration elapsed() {
        return length(elapsed);
    }

    Duration paused() {
        return length(paused);
    }

    Duration late() {
        return length(late);
    }

    Attained attained(String key) {
        return new Attained(key, kept(), missed(), open(), attainment());
    }

    private static Duration length(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
