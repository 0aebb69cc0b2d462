package io.fourline.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarFixture;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The engine beside a count that walks every minute (and, for a part, every second) of made-up lives. */
class SlowClockTest {

    /** {@code -Doracle.cases=1000000} for the long run. */
    private static final int CASES = Integer.getInteger("oracle.cases", 10_000);

    private static final long FIRST = Long.getLong("oracle.first", 1);
    private static final long HORIZON = 8 * CalendarFixture.DAY;

    private final Map<ClockState, Integer> states = new EnumMap<>(ClockState.class);
    private int breached;
    private int late;

    @Test
    void theSlowCountAgreesOnEveryCase() {
        for (long seed = FIRST; seed < FIRST + CASES; seed++) {
            compare(seed);
        }
        System.out.println(CASES + " cases, read as " + states + ", breached " + breached + ", due later " + late);
        assertThat(states).containsOnlyKeys(ClockState.values());
        assertThat(breached).isGreaterThan(CASES / 50);
    }

    private void compare(long seed) {
        AnyCase any = new AnyCase(seed);
        ClockReading read = Clocks.read(any.kind, any.timeline, any, any.at).orElse(null);
        long horizon = any.step == CalendarFixture.SECOND ? CalendarFixture.DAY / 8 : HORIZON;
        SlowClock.Found found = new SlowClock(any.kind, any.timeline, any, any.at, any.step).read(horizon);
        if (read == null || found == null) {
            assertThat(read == null).as("%d: %s", seed, any).isEqualTo(found == null);
            return;
        }
        states.merge(read.state(), 1, Integer::sum);
        breached += read.isBreached() ? 1 : 0;
        boolean same = read.state() == found.state()
                && read.target() == found.target()
                && read.elapsed() == found.elapsed()
                && read.paused() == found.paused()
                && java.util.Objects.equals(read.breachedAt(), found.breachedAt())
                && dueAgrees(read, found, any.at + horizon);
        assertThat(same)
                .as("%d: %s read as %s, found %s", seed, any, read, found)
                .isTrue();
    }

    private boolean dueAgrees(ClockReading read, SlowClock.Found found, long horizon) {
        boolean known = read.state() == ClockState.RUNNING || read.state() == ClockState.MET;
        if (!known) {
            return read.dueAt() == null;
        }
        if (found.due() >= 0) {
            return read.dueAt() != null && read.dueAt() == found.due();
        }
        late++;
        return read.dueAt() == null || read.state() == ClockState.MET || read.dueAt() > horizon;
    }
}
