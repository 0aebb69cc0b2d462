package io.fourline.sla;

import static io.fourline.calendar.CalendarFixture.HOUR;
import static io.fourline.calendar.CalendarFixture.MINUTE;
import static io.fourline.calendar.CalendarFixture.WARSAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClockRunTest {

    private static final CalendarPlan OFFICE = CalendarFixture.workdays(WARSAW, "08:00-16:00");
    private static final CalendarPlan ALWAYS = CalendarPlan.always(ZoneOffset.UTC);

    /** Monday 9 November 2026, 09:00, four hours for everything. */
    private static ClockFixture openedAtNine() {
        return ClockFixture.inWarsaw()
                .terms("GOLD", OFFICE, Duration.ofHours(4))
                .opened("2026-11-09T09:00", "GOLD");
    }

    @Nested
    class Respond {

        @Test
        void stopsAtTheFirstAcceptance() {
            ClockFixture ticket = openedAtNine().accepted("2026-11-09T09:20");

            ClockReading reading = ticket.read(ClockKind.RESPOND, "2026-11-09T11:00");

            assertThat(reading.state()).isEqualTo(ClockState.MET);
            assertThat(reading.elapsed()).isEqualTo(20 * MINUTE);
            assertThat(reading.dueAt()).isEqualTo(ticket.at("2026-11-09T13:00"));
        }

        @Test
        void stopsAtTheSolutionWhereNobodyEverAccepted() {
            ClockFixture ticket = openedAtNine().phase("2026-11-09T09:30", Phase.RESOLVED);

            assertThat(ticket.read(ClockKind.RESPOND, "2026-11-10T09:00"))
                    .extracting(ClockReading::state, ClockReading::elapsed)
                    .containsExactly(ClockState.MET, 30 * MINUTE);
        }

        @Test
        void isNotStartedAgainByAnotherLine() {
            ClockFixture ticket = openedAtNine().accepted("2026-11-09T09:20").line("2026-11-09T10:00", 2);

            assertThat(ticket.read(ClockKind.RESPOND, "2026-11-09T15:00").elapsed())
                    .isEqualTo(20 * MINUTE);
        }

        @Test
        void keepsTheTargetItWasMetBy() {
            ClockFixture ticket = ClockFixture.inWarsaw()
                    .terms("GOLD", OFFICE, Duration.ofHours(4), Duration.ofMinutes(15), false)
                    .opened("2026-11-09T09:00", "GOLD")
                    .accepted("2026-11-09T09:20")
                    .priority("2026-11-09T10:00", 1);

            assertThat(ticket.read(ClockKind.RESPOND, "2026-11-09T11:00"))
                    .extracting(ClockReading::target, ClockReading::isBreached)
                    .containsExactly(4 * HOUR, false);
        }
    }

    @Nested
    class Resolve {

        @Test
        void isIdleWhileSolvedAndMetOnceClosed() {
            ClockFixture ticket =
                    openedAtNine().phase("2026-11-09T10:00", Phase.RESOLVED).phase("2026-11-10T12:00", Phase.CLOSED);

            ClockReading solved = ticket.read(ClockKind.RESOLVE, "2026-11-10T11:00");
            ClockReading closed = ticket.read(ClockKind.RESOLVE, "2026-11-20T11:00");

            assertThat(solved.state()).isEqualTo(ClockState.IDLE);
            assertThat(solved.dueAt()).isNull();
            assertThat(closed.state()).isEqualTo(ClockState.MET);
            assertThat(solved.elapsed()).isEqualTo(closed.elapsed()).isEqualTo(HOUR);
        }

        @Test
        void goesOnAfterAReopening() {
            ClockFixture ticket =
                    openedAtNine().phase("2026-11-09T10:00", Phase.RESOLVED).goesOn("2026-11-09T12:00");

            ClockReading reading = ticket.read(ClockKind.RESOLVE, "2026-11-09T13:00");

            assertThat(reading.elapsed()).isEqualTo(2 * HOUR);
            assertThat(reading.dueAt()).isEqualTo(ticket.at("2026-11-09T15:00"));
        }

        @Test
        void beginsAnewAfterAReopeningWhereTheTermsSaySo() {
            ClockFixture ticket = ClockFixture.inWarsaw()
                    .terms("ANEW", OFFICE, Duration.ofHours(4), Duration.ofHours(4), true)
                    .opened("2026-11-09T08:00", "ANEW")
                    .phase("2026-11-09T10:00", Phase.RESOLVED)
                    .goesOn("2026-11-09T11:00");

            ClockReading reading = ticket.read(ClockKind.RESOLVE, "2026-11-09T12:00");

            assertThat(reading.elapsed()).isEqualTo(HOUR);
            assertThat(reading.dueAt()).isEqualTo(ticket.at("2026-11-09T15:00"));
            assertThat(ticket.read(ClockKind.LINE_1, "2026-11-09T12:00").elapsed())
                    .isEqualTo(3 * HOUR);
        }

        @Test
        void havingBeenLateOnceStaysOnTheRecordOfAClockThatBeganAnew() {
            ClockFixture ticket = ClockFixture.inWarsaw()
                    .terms("ANEW", OFFICE, Duration.ofHours(1), Duration.ofHours(1), true)
                    .opened("2026-11-09T08:00", "ANEW")
                    .phase("2026-11-09T10:00", Phase.RESOLVED)
                    .goesOn("2026-11-09T11:00");

            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-09T11:30"))
                    .extracting(ClockReading::elapsed, ClockReading::breachedAt)
                    .containsExactly(30 * MINUTE, ticket.at("2026-11-09T09:00"));
        }

        @Test
        void isCancelledWithItsTicket() {
            ClockFixture ticket = openedAtNine().phase("2026-11-09T10:00", Phase.CANCELLED);

            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-12T10:00"))
                    .extracting(ClockReading::state, ClockReading::elapsed, ClockReading::dueAt)
                    .containsExactly(ClockState.CANCELLED, HOUR, null);
        }
    }

    @Nested
    class Lines {

        @Test
        void aLineIsListedOnlyOnceItHadCustody() {
            ClockFixture ticket = openedAtNine().line("2026-11-09T10:00", 2);

            assertThat(ticket.kinds("2026-11-09T09:59"))
                    .containsExactly(ClockKind.RESPOND, ClockKind.RESOLVE, ClockKind.LINE_1);
            assertThat(ticket.kinds("2026-11-09T10:00"))
                    .containsExactly(ClockKind.RESPOND, ClockKind.RESOLVE, ClockKind.LINE_1, ClockKind.LINE_2);
        }

        @Test
        void itsTimeAddsUpOverReturnsAndStandsStillElsewhere() {
            ClockFixture ticket = openedAtNine()
                    .line("2026-11-09T10:00", 2)
                    .line("2026-11-09T12:00", 1)
                    .line("2026-11-09T12:30", 2);

            assertThat(ticket.read(ClockKind.LINE_1, "2026-11-09T15:00"))
                    .extracting(ClockReading::state, ClockReading::elapsed, ClockReading::dueAt)
                    .containsExactly(ClockState.IDLE, 90 * MINUTE, null);
            assertThat(ticket.read(ClockKind.LINE_2, "2026-11-09T13:30"))
                    .extracting(ClockReading::state, ClockReading::elapsed, ClockReading::dueAt)
                    .containsExactly(ClockState.RUNNING, 3 * HOUR, ticket.at("2026-11-09T14:30"));
        }

        @Test
        void everyLineIsMetAtClosureAndLateOnesStayLate() {
            ClockFixture ticket = openedAtNine()
                    .line("2026-11-09T14:00", 2)
                    .phase("2026-11-09T15:00", Phase.RESOLVED)
                    .phase("2026-11-10T09:00", Phase.CLOSED);

            assertThat(ticket.read(ClockKind.LINE_1, "2026-11-11T09:00"))
                    .extracting(ClockReading::state, ClockReading::breachedAt)
                    .containsExactly(ClockState.MET, ticket.at("2026-11-09T13:00"));
            assertThat(ticket.read(ClockKind.LINE_2, "2026-11-11T09:00"))
                    .extracting(ClockReading::state, ClockReading::breachedAt)
                    .containsExactly(ClockState.MET, null);
        }
    }

    @Nested
    class Pauses {

        @Test
        void onlyAReasonOfTheTermsPauses() {
            ClockFixture ticket =
                    openedAtNine().waits("2026-11-09T10:00", "PARTS").waits("2026-11-09T11:00", "REQUESTER");

            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-09T10:30").state())
                    .isEqualTo(ClockState.RUNNING);
            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-10T09:00"))
                    .extracting(ClockReading::state, ClockReading::elapsed, ClockReading::paused, ClockReading::dueAt)
                    .containsExactly(ClockState.PAUSED, 2 * HOUR, 6 * HOUR, null);
        }
    }

    @Nested
    class Breach {

        @Test
        void isMoreThanTheTargetToTheMicrosecond() {
            ClockFixture ticket = openedAtNine();
            long due = ticket.at("2026-11-09T13:00");

            assertThat(ticket.read(ClockKind.RESOLVE, due))
                    .extracting(ClockReading::elapsed, ClockReading::breachedAt)
                    .containsExactly(4 * HOUR, null);
            assertThat(ticket.read(ClockKind.RESOLVE, due + 1))
                    .extracting(ClockReading::elapsed, ClockReading::breachedAt)
                    .containsExactly(4 * HOUR + 1, due);
        }

        @Test
        void ofAFullTargetAtClosingTimeComesWithTheNextOpening() {
            ClockFixture ticket = ClockFixture.inWarsaw()
                    .terms("GOLD", OFFICE, Duration.ofHours(4))
                    .opened("2026-11-09T12:00", "GOLD");

            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-10T07:59"))
                    .extracting(ClockReading::dueAt, ClockReading::breachedAt)
                    .containsExactly(ticket.at("2026-11-09T16:00"), null);
            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-10T08:01").breachedAt())
                    .isEqualTo(ticket.at("2026-11-10T08:00"));
        }

        @Test
        void byAShorterTargetComesNotBeforeItWasPromised() {
            ClockFixture ticket = ClockFixture.inWarsaw()
                    .terms("GOLD", OFFICE, Duration.ofHours(4), Duration.ofHours(1), false)
                    .opened("2026-11-09T09:00", "GOLD")
                    .priority("2026-11-09T11:00", 1);

            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-09T12:00"))
                    .extracting(ClockReading::elapsed, ClockReading::dueAt, ClockReading::breachedAt)
                    .containsExactly(3 * HOUR, ticket.at("2026-11-09T10:00"), ticket.at("2026-11-09T11:00"));
        }

        @Test
        void isUndoneByALongerTarget() {
            ClockFixture ticket = ClockFixture.inWarsaw()
                    .terms("GOLD", OFFICE, Duration.ofHours(4), Duration.ofHours(1), false)
                    .opened("2026-11-09T09:00", "GOLD")
                    .priority("2026-11-09T09:00", 1)
                    .priority("2026-11-09T11:00", 3);

            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-09T10:30").isBreached())
                    .isTrue();
            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-09T11:00"))
                    .extracting(ClockReading::breachedAt, ClockReading::dueAt)
                    .containsExactly(null, ticket.at("2026-11-09T13:00"));
        }
    }

    @Nested
    class Terms {

        @Test
        void elapsedAndPausedTimeSurviveOtherTermsWithAnotherCalendar() {
            ClockFixture ticket = ClockFixture.inWarsaw()
                    .terms("GOLD", OFFICE, Duration.ofHours(4))
                    .terms("ROUND", ALWAYS, Duration.ofHours(20))
                    .opened("2026-11-09T14:00", "GOLD")
                    .waits("2026-11-09T15:00", "REQUESTER")
                    .goesOn("2026-11-10T09:00")
                    .pinned("2026-11-10T10:00", "ROUND");

            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-11T01:00"))
                    .extracting(ClockReading::elapsed, ClockReading::paused, ClockReading::dueAt, ClockReading::terms)
                    .containsExactly(17 * HOUR, 2 * HOUR, ticket.at("2026-11-11T04:00"), "ROUND");
        }

        @Test
        void aTicketPinnedLaterCountsFromThen() {
            ClockFixture ticket = ClockFixture.inWarsaw()
                    .terms("GOLD", OFFICE, Duration.ofHours(4))
                    .opened("2026-11-09T09:00", null)
                    .pinned("2026-11-09T11:00", "GOLD");

            assertThat(ticket.listed(ClockKind.RESOLVE, "2026-11-09T10:00")).isFalse();
            assertThat(ticket.read(ClockKind.RESOLVE, "2026-11-09T12:00"))
                    .extracting(ClockReading::elapsed, ClockReading::dueAt)
                    .containsExactly(HOUR, ticket.at("2026-11-09T15:00"));
        }

        @Test
        void nothingIsReadBeforeTheOpening() {
            assertThat(openedAtNine().kinds("2026-11-09T08:59")).isEmpty();
        }
    }
}
