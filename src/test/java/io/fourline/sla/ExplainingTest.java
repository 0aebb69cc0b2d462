package io.fourline.sla;

import static io.fourline.calendar.CalendarFixture.HOUR;
import static io.fourline.calendar.CalendarFixture.MINUTE;
import static io.fourline.calendar.CalendarFixture.WARSAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import io.fourline.sla.Explanation.Kind;
import io.fourline.sla.Explanation.Segment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private static final CalendarPlan OFFICE = CalendarFixture.with(
            CalendarFixture.workdays(WARSAW, "08:00-16:00"), Map.of(LocalDate.of(2026, 11, 11), "Independence Day"));

    private static ClockFixture whyThursday() {
        return ClockFixture.inWarsaw()
                .terms("GOLD@2026.2", OFFICE, Duration.ofHours(4))
                .opened("2026-11-10T14:31", "GOLD@2026.2")
                .waits("2026-11-10T14:37", "REQUESTER")
                .goesOn("2026-11-10T14:51")
                .line("2026-11-10T15:10", 2);
    }

    @Test
    void whyThursdayTwelfthOfNovemberQuarterToEleven() {
        ClockFixture ticket = whyThursday();

        Explanation explanation = ticket.explain(ClockKind.RESOLVE, "2026-11-10T15:30");

        assertThat(explanation.reading().dueAt()).isEqualTo(ticket.at("2026-11-12T10:45"));
        assertThat(explanation.reading().paused()).isEqualTo(14 * MINUTE);
        assertThat(explanation.segments())
                .extracting(Segment::kind, Segment::cause, Segment::detail, Segment::to, Segment::elapsed)
                .containsExactly(
                        tuple(Kind.COUNTED, "WINDOW", "08:00-16:00", ticket.at("2026-11-10T14:37"), 6 * MINUTE),
                        tuple(Kind.PAUSED, "REQUESTER", "08:00-16:00", ticket.at("2026-11-10T14:51"), 6 * MINUTE),
                        tuple(Kind.COUNTED, "WINDOW", "08:00-16:00", ticket.at("2026-11-10T15:10"), 25 * MINUTE),
                        tuple(Kind.COUNTED, "WINDOW", "08:00-16:00", ticket.at("2026-11-10T15:30"), 45 * MINUTE),
                        tuple(Kind.COUNTED, "WINDOW", "08:00-16:00", ticket.at("2026-11-10T16:00"), 75 * MINUTE),
                        tuple(Kind.CLOSED, "AFTER_WINDOW", "08:00-16:00", ticket.at("2026-11-11T00:00"), 75 * MINUTE),
                        tuple(Kind.CLOSED, "HOLIDAY", "Independence Day", ticket.at("2026-11-12T00:00"), 75 * MINUTE),
                        tuple(Kind.CLOSED, "BEFORE_WINDOW", "08:00-16:00", ticket.at("2026-11-12T08:00"), 75 * MINUTE),
                        tuple(Kind.COUNTED, "WINDOW", "08:00-16:00", ticket.at("2026-11-12T10:45"), 4 * HOUR));
        assertThat(explanation.segments()).filteredOn(Segment::ahead).hasSize(5).allMatch(one -> one.line() == 2);
    }

    @Test
    void whatLiesBehindTheDeadlineIsMarkedLateThoughTheClockIsPausedByNow() {
        ClockFixture ticket = whyThursday().waits("2026-11-12T12:00", "REQUESTER");

        Explanation explanation = ticket.explain(ClockKind.RESOLVE, "2026-11-12T13:00");

        assertThat(explanation.segments())
                .filteredOn(Segment::late)
                .extracting(Segment::from, Segment::kind)
                .containsExactly(
                        tuple(ticket.at("2026-11-12T10:45"), Kind.COUNTED),
                        tuple(ticket.at("2026-11-12T12:00"), Kind.PAUSED));
    }

    @Test
    void anotherLinesTimeIsIdleForTheFirst() {
        ClockFixture ticket = whyThursday();

        assertThat(ticket.explain(ClockKind.LINE_1, "2026-11-10T15:30").segments())
                .last()
                .extracting(Segment::kind, Segment::cause, Segment::line, Segment::elapsed)
                .containsExactly(Kind.IDLE, "OTHER_LINE", 2, 25 * MINUTE);
    }

    @Test
    void whatAReopeningMadeVoidIsToldAsVoid() {
        ClockFixture ticket = ClockFixture.inWarsaw()
                .terms("ANEW", OFFICE, Duration.ofHours(4), Duration.ofHours(4), true)
                .opened("2026-11-09T08:00", "ANEW")
                .phase("2026-11-09T10:00", Phase.RESOLVED)
                .goesOn("2026-11-09T11:00");

        assertThat(ticket.explain(ClockKind.RESOLVE, "2026-11-09T12:00").segments())
                .extracting(Segment::kind, Segment::cause, Segment::elapsed)
                .containsExactly(
                        tuple(Kind.IDLE, "RESTARTED", 0L),
                        tuple(Kind.IDLE, "RESOLVED", 0L),
                        tuple(Kind.COUNTED, "WINDOW", HOUR),
                        tuple(Kind.COUNTED, "WINDOW", 4 * HOUR));
    }

    @Test
    void soFarNothingOfWhatIsAheadIsTold() {
        ClockFixture ticket = whyThursday();
        long at = ticket.at("2026-11-10T15:30");

        Explanation soFar = Clocks.explainSoFar(ClockKind.RESOLVE, ticket.timeline(), ticket, at)
                .orElseThrow();

        assertThat(soFar.segments()).noneMatch(Segment::ahead).last().matches(one -> one.to() == at);
        assertThat(soFar.reading()).isEqualTo(ticket.read(ClockKind.RESOLVE, at));
    }
}
