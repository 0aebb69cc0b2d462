package io.fourline.calendar;

import static io.fourline.calendar.CalendarFixture.DAY;
import static io.fourline.calendar.CalendarFixture.HOUR;
import static io.fourline.calendar.CalendarFixture.MINUTE;
import static io.fourline.calendar.CalendarFixture.SECOND;
import static io.fourline.calendar.CalendarFixture.WARSAW;
import static io.fourline.calendar.CalendarFixture.micros;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nights in which the wall clock jumps, all of the last twenty years and some that are famous. */
class DaylightSavingTest {

    private static final Instant FIRST = Instant.parse("2006-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-12-31T00:00:00Z");

    static Stream<ZoneId> zones() {
        return CalendarFixture.ZONES.stream();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aroundEveryChangeTheSlowCountAgrees(ZoneId zone) {
        Random random = new Random(20);
        for (ZoneOffsetTransition change : changes(zone)) {
            long night = change.getInstant().getEpochSecond() * SECOND;
            for (CalendarPlan plan : plans(random, zone, change)) {
                compare(plan, night - random.nextLong(2 * DAY), night + random.nextLong(DAY));
                compare(plan, night - HOUR, night);
                compare(plan, night, night + 2 * HOUR + random.nextLong(MINUTE));
            }
        }
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition change = zone.getRules().nextTransition(FIRST);
        while (change != null && change.getInstant().isBefore(LAST)) {
            changes.add(change);
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    private static List<CalendarPlan> plans(Random random, ZoneId zone, ZoneOffsetTransition change) {
        LocalDateTime before = change.getDateTimeBefore();
        int minute = before.toLocalTime().toSecondOfDay() / 60;
        Hours around = new Hours(Math.max(0, minute - 50) * 60, Math.min(1440, minute + 50) * 60);
        return List.of(
                CalendarPlan.always(zone),
                CalendarFixture.daily(zone, around.toString()),
                CalendarFixture.daily(zone, "00:00-02:30", "22:00-24:00"),
                CalendarFixture.workdays(zone, "08:00-16:00"),
                CalendarFixture.any(random, zone, before.toLocalDate(), 60));
    }

    private static void compare(CalendarPlan plan, long from, long to) {
        WorkingTime time = new WorkingTime(plan);
        SlowCount slow = new SlowCount(plan, MINUTE);
        long open = slow.between(from, to);
        assertThat(time.between(from, to))
                .as("%s from %d to %d", plan, from, to)
                .isEqualTo(open);
        if (open > 0) {
            long expected = slow.reach(from, open, to + DAY);
            assertThat(time.reach(from, open))
                    .as("%s from %d by %d", plan, from, open)
                    .isEqualTo(expected);
        }
    }

    @Test
    void anHourThatIsRepeatedCountsTwiceAndOneThatIsSkippedNotAtAll() {
        WorkingTime night = new WorkingTime(CalendarFixture.daily(WARSAW, "02:00-03:00"));

        assertThat(night.between(micros("2026-10-24T20:00:00Z"), micros("2026-10-25T12:00:00Z")))
                .isEqualTo(2 * HOUR);
        assertThat(night.between(micros("2026-03-28T20:00:00Z"), micros("2026-03-29T12:00:00Z")))
                .isZero();
    }

    @Test
    void lordHoweMovesItsClockByHalfAnHour() {
        WorkingTime night = new WorkingTime(CalendarFixture.daily(ZoneId.of("Australia/Lord_Howe"), "01:00-02:00"));

        assertThat(night.between(micros("2026-04-04T06:00:00Z"), micros("2026-04-05T06:00:00Z")))
                .isEqualTo(90 * MINUTE);
    }

    @Test
    void samoaHadNoThirtiethOfDecember() {
        CalendarPlan plan = CalendarFixture.workdays(ZoneId.of("Pacific/Apia"), "08:00-16:00");
        long thursday = micros("2011-12-29T22:00:00Z");

        assertThat(new WorkingTime(plan).reach(thursday, 4 * HOUR + 1))
                .isEqualTo(micros("2012-01-01T18:00:00.000001Z"));
    }

    @Test
    void aPieceThatBeginsWithAChangeOfTheOffsetSaysSo() {
        CalendarPlan plan = CalendarFixture.daily(WARSAW, "01:00-05:00");

        assertThat(Pieces.between(plan, micros("2026-03-29T00:30:00Z"), micros("2026-03-29T04:00:00Z")))
                .extracting(Piece::from, Piece::shift)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(micros("2026-03-29T00:30:00Z"), null),
                        org.assertj.core.groups.Tuple.tuple(micros("2026-03-29T01:00:00Z"), "+01:00 > +02:00"),
                        org.assertj.core.groups.Tuple.tuple(micros("2026-03-29T03:00:00Z"), null));
    }

    @Test
    void aTargetOfManyYearsIsReachedBehindEveryTable() {
        WorkingTime time = new WorkingTime(CalendarFixture.workdays(WARSAW, "08:00-16:00"));
        long from = micros("2026-11-10T13:31:00Z");

        for (long hours : List.of(10_000L, 20_000L, 40_000L, 80_000L)) {
            long reached = new WorkingTime(time.plan()).reach(from, hours * HOUR);
            long exceeded = new WorkingTime(time.plan()).exceed(from, hours * HOUR);
            assertThat(time.between(from, reached)).isEqualTo(hours * HOUR);
            assertThat(time.between(from, reached - 1)).isEqualTo(hours * HOUR - 1);
            assertThat(time.between(from, exceeded + 1)).isEqualTo(hours * HOUR + 1);
        }
        assertThat(time.reach(from, 10_000_000 * HOUR)).isEqualTo(WorkingTime.NEVER);
    }
}
