package io.fourline.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarPlan;
import io.fourline.sla.AlarmPlan.Outlook;
import io.fourline.sla.AlarmPlan.Passed;
import io.fourline.sla.AlarmPlan.Threshold;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people do to a ticket and whenever a node looks: each threshold once, none early, none missed. */
class AlarmPlanProperties {

    private static final long MONDAY = 1_795_420_800L * AlarmCase.SECOND;
    private static final long LOOKS_EACH = 7 * 60 * AlarmCase.SECOND;

    /** Something done after a while: the phase, line, priority and acceptance from then on. */
    record Done(long after, Phase phase, String waitingFor, int line, int priority, boolean accepted) {}

    @Provide
    Arbitrary<List<Done>> lives() {
        Arbitrary<Long> after = Arbitraries.longs().between(1, 6 * AlarmCase.HOUR);
        Arbitrary<Phase> phase = Arbitraries.of(Phase.OPEN, Phase.OPEN, Phase.WAITING, Phase.WAITING, Phase.RESOLVED);
        Arbitrary<String> reason = Arbitraries.of("REQUESTER", "PARTS");
        return Combinators.combine(
                        after,
                        phase,
                        reason,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, false))
                .as((gap, then, why, line, priority, accepted) ->
                        new Done(gap, then, then == Phase.WAITING ? why : null, line, priority, accepted))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void eachThresholdIsPassedOnceNeverEarlyAndNeverMissed(
            @ForAll("lives") List<Done> life, @ForAll boolean aroundTheClock) {
        CalendarPlan calendar = aroundTheClock ? CalendarPlan.always(ZoneId.of("UTC")) : AlarmCase.office();
        AlarmCase book = new AlarmCase(calendar, Duration.ofHours(4));
        Timeline timeline = Timeline.opening(stretch(MONDAY, Phase.OPEN, null, 1, 3, false));
        Map<Threshold, Long> raised = new HashMap<>();
        Set<Threshold> seen = new HashSet<>();
        long at = MONDAY;
        boolean accepted = false;
        for (Done done : life) {
            long act = at + done.after();
            look(timeline, book, raised, seen, at, act);
            accepted |= done.accepted();
            timeline = timeline.then(
                    stretch(act, done.phase(), done.waitingFor(), done.line(), done.priority(), accepted));
            at = act;
        }
        look(timeline, book, raised, seen, at, at + 40 * AlarmCase.HOUR);

        assertThat(raised.keySet()).containsAll(seen);
    }

    @Property(tries = 300)
    void afterAnyTimeWithoutALookEverythingThatShowsIsRaisedAtTheFirstOne(@ForAll("lives") List<Done> life) {
        AlarmCase book = new AlarmCase(AlarmCase.office(), Duration.ofHours(4));
        Timeline timeline = Timeline.opening(stretch(MONDAY, Phase.OPEN, null, 1, 3, false));
        boolean accepted = false;
        long at = MONDAY;
        for (Done done : life) {
            at += done.after();
            accepted |= done.accepted();
            timeline =
                    timeline.then(stretch(at, done.phase(), done.waitingFor(), done.line(), done.priority(), accepted));
        }
        at += 30 * AlarmCase.HOUR;
        Set<Threshold> seen = new HashSet<>();
        see(timeline, book, seen, at);

        Outlook late = AlarmPlan.look(timeline, book, Set.of(), at);
        Set<Threshold> raised = new HashSet<>();
        late.passed().forEach(passed -> raised.add(passed.threshold()));

        assertThat(raised).isEqualTo(seen);
        assertThat(AlarmPlan.look(timeline, book, raised, at).passed()).isEmpty();
        assertThat(AlarmPlan.look(timeline, book, raised, at - AlarmCase.HOUR).passed())
                .isEmpty();
    }

    // The desk looks now and then, and by itself when it has been told to; what a reading shows must have been raised.
    private static void look(
            Timeline timeline, AlarmCase book, Map<Threshold, Long> raised, Set<Threshold> seen, long from, long to) {
        Long next = from;
        for (long at = from; at < to; at += LOOKS_EACH) {
            while (next != null && next <= at) {
                Outlook outlook = AlarmPlan.look(timeline, book, raised.keySet(), next);
                for (Passed passed : outlook.passed()) {
                    assertThat(passed.at()).isLessThanOrEqualTo(next);
                    assertThat(raised.put(passed.threshold(), next)).isNull();
                    mustHaveUsed(passed, timeline, book, next);
                }
                if (outlook.next() != null) {
                    assertThat(outlook.next()).isGreaterThan(next);
                }
                next = outlook.next();
            }
            see(timeline, book, seen, at);
            assertThat(raised.keySet()).containsAll(seen);
        }
    }

    private static void mustHaveUsed(Passed passed, Timeline timeline, AlarmCase book, long at) {
        Threshold threshold = passed.threshold();
        ClockReading reading =
                Clocks.read(threshold.clock(), timeline, book, at).orElseThrow();
        long share = reading.target() * threshold.percent() / 100;
        assertThat(reading.elapsed()).isGreaterThanOrEqualTo(share);
        if (threshold.percent() >= 100 && at > passed.at()) {
            assertThat(reading.elapsed()).isGreaterThan(share);
        }
    }

    private static void see(Timeline timeline, AlarmCase book, Set<Threshold> seen, long at) {
        for (ClockReading reading : Clocks.read(timeline, book, at)) {
            for (int percent : AlarmCase.PERCENTS) {
                long share = reading.target() * percent / 100;
                boolean gone = percent < 100 ? reading.elapsed() >= share : reading.elapsed() > share;
                if (gone) {
                    seen.add(new Threshold(reading.kind(), percent));
                }
            }
        }
    }

    private static Stretch stretch(
            long from, Phase phase, String waitingFor, int line, int priority, boolean accepted) {
        return new Stretch(from, phase, waitingFor, line, "team" + line, accepted, priority, AlarmCase.PIN);
    }
}
