package io.fourline.calendar;

import static io.fourline.calendar.CalendarFixture.DAY;
import static io.fourline.calendar.CalendarFixture.HOUR;
import static io.fourline.calendar.CalendarFixture.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WorkingTimeProperties {

    private static final long FIRST = CalendarFixture.micros("2004-01-01T00:00:00Z");
    private static final long SPAN = 24L * 365 * DAY;
    private static final long LONGEST = 400 * HOUR;

    private static CalendarPlan plan(long seed, long near) {
        Random random = new Random(seed);
        LocalDate date = Instant.ofEpochSecond(near / CalendarFixture.SECOND)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        return CalendarFixture.any(
                random, CalendarFixture.ZONES.get(random.nextInt(CalendarFixture.ZONES.size())), date, 1);
    }

    private static long instant(long seed) {
        return FIRST + Math.floorMod(seed * 0x9E3779B97F4A7C15L, SPAN);
    }

    @Property(tries = 500)
    void whatIsAddedIsWhatIsFoundBetween(@ForAll long seed, @ForAll @LongRange(min = 1, max = LONGEST) long length) {
        long from = instant(seed);
        WorkingTime time = new WorkingTime(plan(seed, from));
        long reached = time.reach(from, length);
        Assume.that(reached != WorkingTime.NEVER);

        assertThat(time.between(from, reached)).isEqualTo(length);
        assertThat(time.between(from, reached - 1)).isEqualTo(length - 1);
    }

    @Property(tries = 500)
    void moreHasPassedOnlyAfterTheInstantOfExceeding(
            @ForAll long seed, @ForAll @LongRange(min = 0, max = LONGEST) long length) {
        long from = instant(seed);
        WorkingTime time = new WorkingTime(plan(seed, from));
        long exceeded = time.exceed(from, length);
        Assume.that(exceeded != WorkingTime.NEVER);

        assertThat(time.between(from, exceeded)).isEqualTo(length);
        assertThat(time.between(from, exceeded + 1)).isEqualTo(length + 1);
        assertThat(exceeded).isGreaterThanOrEqualTo(time.reach(from, length));
    }

    @Property(tries = 500)
    void anInstantAndWhatHadPassedByItFindEachOther(
            @ForAll long seed, @ForAll @LongRange(min = 0, max = 60 * DAY) long span) {
        long from = instant(seed);
        WorkingTime time = new WorkingTime(plan(seed, from));
        long open = time.between(from, from + span);

        assertThat(time.reach(from, open)).isLessThanOrEqualTo(from + span);
        assertThat(time.exceed(from, open)).isGreaterThanOrEqualTo(from + span);
    }

    @Property(tries = 500)
    void splittingAStretchChangesNothing(
            @ForAll long seed,
            @ForAll @LongRange(min = 0, max = 60 * DAY) long span,
            @ForAll @IntRange(min = 0, max = 1000) int cut) {
        long from = instant(seed);
        long middle = from + span / 1000 * cut;
        WorkingTime time = new WorkingTime(plan(seed, from));

        assertThat(time.between(from, middle) + time.between(middle, from + span))
                .isEqualTo(time.between(from, from + span));
    }

    @Property(tries = 500)
    void theOrderOfQuestionsChangesNoAnswer(@ForAll long seed, @ForAll @LongRange(min = 1, max = LONGEST) long length) {
        long from = instant(seed);
        CalendarPlan plan = plan(seed, from);
        WorkingTime asked = new WorkingTime(plan);
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            asked.between(instant(random.nextLong()), instant(random.nextLong()));
            asked.reach(instant(random.nextLong()), random.nextInt(50) * HOUR);
        }
        WorkingTime fresh = new WorkingTime(plan);

        assertThat(asked.reach(from, length)).isEqualTo(fresh.reach(from, length));
        assertThat(asked.exceed(from, length)).isEqualTo(fresh.exceed(from, length));
        assertThat(asked.between(from, from + 9 * DAY)).isEqualTo(new WorkingTime(plan).between(from, from + 9 * DAY));
    }

    @Property(tries = 500)
    void roundTheClockIsPlainSubtractionInEveryZone(
            @ForAll long seed, @ForAll @LongRange(min = 0, max = 900 * DAY) long span) {
        long from = instant(seed);
        for (java.time.ZoneId zone : CalendarFixture.ZONES) {
            WorkingTime time = new WorkingTime(CalendarPlan.always(zone));
            assertThat(time.between(from, from + span)).isEqualTo(span);
            assertThat(time.reach(from, span)).isEqualTo(from + span);
            assertThat(time.exceed(from, span)).isEqualTo(from + span);
        }
    }

    @Property(tries = 500)
    void theSlowCountAgreesToTheMicrosecond(@ForAll long seed, @ForAll @LongRange(min = 0, max = 2 * DAY) long span) {
        long from = instant(seed);
        Random random = new Random(seed);
        LocalDate date = Instant.ofEpochSecond(from / CalendarFixture.SECOND)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        CalendarPlan plan = CalendarFixture.any(
                random, CalendarFixture.ZONES.get(random.nextInt(CalendarFixture.ZONES.size())), date, 60);

        assertThat(new WorkingTime(plan).between(from, from + span))
                .isEqualTo(new SlowCount(plan, MINUTE).between(from, from + span));
    }

    @Property(tries = 500)
    void piecesCoverTheSpanAndTheirOpenOnesAddUp(
            @ForAll long seed, @ForAll @LongRange(min = 1, max = 60 * DAY) long span) {
        long from = instant(seed);
        CalendarPlan plan = plan(seed, from);
        long at = from;
        long open = 0;
        for (Piece piece : Pieces.between(plan, from, from + span)) {
            assertThat(piece.from()).isEqualTo(at).isLessThan(piece.to());
            assertThat(piece.open()).isEqualTo(piece.cause() == Piece.Cause.WINDOW);
            at = piece.to();
            open += piece.open() ? piece.to() - piece.from() : 0;
        }

        assertThat(at).isEqualTo(from + span);
        assertThat(open).isEqualTo(new WorkingTime(plan).between(from, from + span));
    }
}
