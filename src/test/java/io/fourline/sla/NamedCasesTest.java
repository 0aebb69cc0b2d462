package io.fourline.sla;

import static io.fourline.calendar.CalendarFixture.HOUR;
import static io.fourline.calendar.CalendarFixture.MINUTE;
import static io.fourline.calendar.CalendarFixture.WARSAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other desks' clocks were seen to get wrong. */
class NamedCasesTest {

    private static final CalendarPlan OFFICE = CalendarFixture.workdays(WARSAW, "08:00-16:00");

    static java.util.stream.Stream<ZoneId> zones() {
        return CalendarFixture.ZONES.stream();
    }

    /**
     * A desk open until midnight promised four hours at 20:00; its deadline was written 00:00 of the same day, twenty
     * hours before the call, because 24:00 was stored as 00:00.
     */
    @Test
    void aWindowThatClosesAt2400EndsWithTheDayAndNotBeforeIt() {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("LATE", CalendarFixture.workdays(WARSAW, "16:00-24:00"), Duration.ofHours(4))
                .opened("2026-11-09T20:00", "LATE");

        assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-09T21:00"))
                .extracting(ClockReading::elapsed, ClockReading::dueAt)
                .containsExactly(HOUR, ticket.at("2026-11-10T00:00"));
        assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-10T15:59").isBreached())
                .isFalse();
        assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-10T16:01").breachedAt())
                .isEqualTo(ticket.at("2026-11-10T16:00"));
    }

    /** A 24×7 desk kept its day as 00:00 to 23:59, and every midnight cost a minute. */
    @ParameterizedTest
    @MethodSource("zones")
    void roundTheClockNoMidnightCostsAMinute(ZoneId zone) {
        ClockFixture ticket = ClockFixture.in(zone)
                .terms("ROUND", CalendarPlan.always(zone), Duration.ofDays(30))
                .opened("2026-03-10T23:58:30", "ROUND");
        long opened = ticket.at("2026-03-10T23:58:30");

        assertThat(ticket.read(ClockKind.RESOLVE, opened + 3 * MINUTE).elapsed())
                .isEqualTo(3 * MINUTE);
        assertThat(ticket.read(ClockKind.RESOLVE, opened + 60 * 24 * HOUR).elapsed())
                .isEqualTo(60 * 24 * HOUR);
        assertThat(ticket.read(ClockKind.RESOLVE, opened).dueAt()).isEqualTo(opened + 30 * 24 * HOUR);
    }

    /** A field of two digits for hours cut a target of 120 hours down to 20. */
    @Test
    void aTargetOfMoreThanNinetyNineHoursIsKeptWhole() {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("SLOW", OFFICE, Duration.ofHours(120))
                .opened("2026-11-02T08:00", "SLOW");

        assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-02T08:00"))
                .extracting(ClockReading::target, ClockReading::dueAt)
                .containsExactly(120 * HOUR, ticket.at("2026-11-20T16:00"));
    }

    /** Raising the priority began a new clock, which knew nothing of the days the requester had been away. */
    @Test
    void pendingTimeIsNotLostWhenThePriorityChanges() {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("GOLD", OFFICE, Duration.ofHours(16), Duration.ofHours(4), false)
                .opened("2026-11-02T08:00", "GOLD")
                .waits("2026-11-02T10:00", "REQUESTER")
                .goesOn("2026-11-04T10:00")
                .priority("2026-11-04T11:00", 1);

        assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-04T11:00"))
                .extracting(ClockReading::elapsed, ClockReading::paused, ClockReading::dueAt)
                .containsExactly(3 * HOUR, 16 * HOUR, ticket.at("2026-11-04T12:00"));
    }

    /** A priority changed while the ticket waited set the clock running again, and it was late before anybody came back. */
    @Test
    void nothingIsViolatedWhilePendingWhateverElseChanges() {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("GOLD", OFFICE, Duration.ofHours(16), Duration.ofHours(4), false)
                .opened("2026-11-02T08:00", "GOLD")
                .waits("2026-11-02T10:00", "REQUESTER")
                .priority("2026-11-02T12:00", 1);

        assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-20T12:00"))
                .extracting(ClockReading::state, ClockReading::elapsed, ClockReading::dueAt, ClockReading::breachedAt)
                .containsExactly(ClockState.PAUSED, 2 * HOUR, null, null);
    }

    /** A week spent solved, waiting for a yes, came back as pending time, or as time used, when the requester said no. */
    @Test
    void solvedTimeIsNeitherPendingNorUsedAfterAReopening() {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("GOLD", OFFICE, Duration.ofHours(4))
                .opened("2026-11-02T08:00", "GOLD")
                .phase("2026-11-02T09:00", Phase.RESOLVED)
                .goesOn("2026-11-09T09:00");

        assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-09T10:00"))
                .extracting(ClockReading::elapsed, ClockReading::paused, ClockReading::dueAt)
                .containsExactly(2 * HOUR, 0L, ticket.at("2026-11-09T12:00"));
    }

    /** Tickets merged into others, or withdrawn, turned red weeks later. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource(
            value = Phase.class,
            names = {"CLOSED", "CANCELLED"})
    void noClockRunsOnATicketThatIsOver(Phase over) {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("GOLD", OFFICE, Duration.ofHours(4))
                .opened("2026-11-02T08:00", "GOLD")
                .line("2026-11-02T08:30", 2)
                .phase("2026-11-02T09:00", over);

        for (ClockReading reading : Clocks.read(ticket.timeline(), ticket, ticket.at("2027-11-02T09:00"))) {
            assertThat(reading.state()).isIn(ClockState.MET, ClockState.CANCELLED);
            assertThat(reading.elapsed()).isLessThanOrEqualTo(HOUR);
            assertThat(reading.breachedAt()).isNull();
            assertThat(Clocks.passes(reading.kind(), 100, ticket.timeline(), ticket, ticket.at("2027-11-02T09:00")))
                    .isEmpty();
        }
        assertThat(ticket.kinds("2027-11-02T09:00"))
                .containsExactly(ClockKind.RESPOND, ClockKind.RESOLVE, ClockKind.LINE_1, ClockKind.LINE_2);
    }

    /** The service desk was charged for the days that the experts had the ticket. */
    @Test
    void aLineThatHandedOverIsChargedNothingMore() {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("GOLD", OFFICE, Duration.ofHours(4))
                .opened("2026-11-02T08:00", "GOLD")
                .line("2026-11-02T09:00", 2);

        assertThat(ticket.read(ClockKind.LINE_1, "2026-11-06T16:00"))
                .extracting(ClockReading::state, ClockReading::elapsed, ClockReading::breachedAt)
                .containsExactly(ClockState.IDLE, HOUR, null);
        assertThat(ticket.read(ClockKind.LINE_2, "2026-11-06T16:00").breachedAt())
                .isEqualTo(ticket.at("2026-11-02T13:00"));
    }

    /** A holiday entered in the evening moved yesterday's deadlines, and reports no longer said what people had seen. */
    @Test
    void aCalendarEditedWhileTicketsRunMovesOnlyWhatIsPinnedToItAnew() {
        CalendarPlan edited = CalendarFixture.with(OFFICE, Map.of(LocalDate.of(2026, 11, 2), "Found out late"));
        ClockFixture book = ClockFixture.inWarsaw()
                .terms("GOLD", OFFICE, Duration.ofHours(10))
                .terms("GOLD2", edited, Duration.ofHours(10))
                .opened("2026-11-02T08:00", "GOLD");

        assertThat(book.read(ClockKind.RESOLVE, "2026-11-02T12:00").dueAt()).isEqualTo(book.at("2026-11-03T10:00"));

        book.pinned("2026-11-02T12:00", "GOLD2");
        assertThat(book.read(ClockKind.RESOLVE, "2026-11-02T11:00").dueAt()).isEqualTo(book.at("2026-11-03T10:00"));
        assertThat(book.read(ClockKind.RESOLVE, "2026-11-02T15:00"))
                .extracting(ClockReading::elapsed, ClockReading::dueAt)
                .containsExactly(4 * HOUR, book.at("2026-11-03T14:00"));
    }

    /** A deadline set in summer for a day in winter was an hour off. */
    @Test
    void aDeadlineBehindASummerTimeNightIsInThatDaysWallClock() {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("GOLD", OFFICE, Duration.ofHours(4))
                .opened("2026-10-23T14:00", "GOLD");

        assertThat(ticket.read(ClockKind.RESOLVE, "2026-10-23T15:00").dueAt()).isEqualTo(ticket.at("2026-10-26T10:00"));
    }
}
