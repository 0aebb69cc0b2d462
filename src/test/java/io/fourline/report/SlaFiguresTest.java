package io.fourline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import io.fourline.report.SlaReport.Attained;
import io.fourline.report.SlaReport.TeamRow;
import io.fourline.report.SlaReport.Used;
import io.fourline.sla.ClockFixture;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Phase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Terms with 8 hours for every clock, counted Monday to Friday from 8 to 16 in Warsaw. */
class SlaFiguresTest {

    private static final CalendarPlan OFFICE = CalendarFixture.workdays(CalendarFixture.WARSAW, "08:00-16:00");
    private static final String LATER = "2026-12-31T12:00";
    private static final SlaFilter EVERYTHING = new SlaFilter(false, null, null, ClockKind.RESOLVE, null, null, null);

    private final ClockFixture book = desk();
    private final SlaFigures figures = figures(EVERYTHING);

    private static ClockFixture desk() {
        return ClockFixture.inWarsaw().terms("GOLD@1", OFFICE, Duration.ofHours(8));
    }

    private SlaFigures figures(SlaFilter filter) {
        return new SlaFigures(filter, book, book.at(LATER), CalendarFixture.WARSAW);
    }

    private static SlaTicket ticket(String service, ClockFixture life) {
        return new SlaTicket("INC-000001", "Title", life.timeline().openedAt(), service, "ACME", life.timeline());
    }

    /** Four hours on line 1, then line 2 until it is solved. */
    private static ClockFixture handedOver(String resolved) {
        return desk().opened("2026-11-23T08:00", "GOLD@1")
                .accepted("2026-11-23T08:30")
                .line("2026-11-23T12:00", 2)
                .phase(resolved, Phase.CLOSED);
    }

    @Test
    void whatIsSolvedInTimeIsKeptAndWhatIsLateIsMissed() {
        figures.add(ticket("MAIL", handedOver("2026-11-23T15:00")));
        figures.add(ticket("MAIL", handedOver("2026-11-24T10:00")));
        figures.add(ticket("PHONE", handedOver("2026-11-24T08:30")));

        SlaReport report = figures.report();

        assertThat(report.incidents()).isEqualTo(3);
        assertThat(report.clocks())
                .contains(new Attained("RESPOND", 3, 0, 0, 100.0), new Attained("RESOLVE", 1, 2, 0, 100.0 / 3));
        assertThat(report.services())
                .containsExactly(new Attained("MAIL", 1, 1, 0, 50.0), new Attained("PHONE", 0, 1, 0, 0.0));
        assertThat(report.organisations()).containsExactly(new Attained("ACME", 1, 2, 0, 100.0 / 3));
    }

    @Test
    void timeIsChargedToTheLineThatHadTheTicket() {
        figures.add(ticket("MAIL", handedOver("2026-11-24T12:00")));

        assertThat(figures.report().lines())
                .containsExactly(
                        new Used(1, Duration.ofHours(4), Duration.ZERO, 100.0 * 4 / 12, Duration.ofHours(4)),
                        new Used(2, Duration.ofHours(8), Duration.ZERO, 100.0 * 8 / 12, Duration.ofHours(8)));
    }

    @Test
    void sharesOfTheTimeAddUpToWhatTheClocksRead() {
        figures.add(ticket("MAIL", handedOver("2026-11-24T12:00")));
        figures.add(ticket("MAIL", handedOver("2026-11-23T15:00")));

        SlaReport report = figures.report();

        assertThat(report.lines().stream().map(Used::elapsed).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(12 + 7));
        assertThat(report.teams().stream().map(TeamRow::elapsed).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(12 + 7));
    }

    @Test
    void aLateHandOverIsChargedToTheGiver() {
        ClockFixture late = desk().opened("2026-11-23T08:00", "GOLD@1")
                .line("2026-11-24T10:00", 2)
                .phase("2026-11-24T11:00", Phase.CLOSED);
        figures.add(ticket("MAIL", late));

        assertThat(figures.report().teams())
                .extracting(TeamRow::team, TeamRow::kept, TeamRow::missed)
                .containsExactly(tuple("desk", 0L, 1L), tuple("team2", 1L, 0L));
    }

    @Test
    void waitingThatPausesIsNobodysUse() {
        ClockFixture waiting = desk().opened("2026-11-23T08:00", "GOLD@1")
                .accepted("2026-11-23T09:00")
                .waits("2026-11-23T10:00", "REQUESTER")
                .goesOn("2026-11-23T14:00")
                .phase("2026-11-23T15:00", Phase.CLOSED);
        figures.add(ticket("MAIL", waiting));

        assertThat(figures.report().lines())
                .containsExactly(new Used(1, Duration.ofHours(3), Duration.ofHours(4), 100.0, Duration.ZERO));
    }

    @Test
    void whatWasCancelledInTimeWasNeverPromised() {
        figures.add(
                ticket("MAIL", desk().opened("2026-11-23T08:00", "GOLD@1").phase("2026-11-23T09:00", Phase.CANCELLED)));

        assertThat(figures.report().clocks()).isEmpty();
        assertThat(figures.report().incidents()).isEqualTo(1);
    }

    @Test
    void aTicketWithoutTermsIsToldApart() {
        figures.add(ticket("MAIL", desk().opened("2026-11-23T08:00", null)));

        assertThat(figures.report().withoutTerms()).isEqualTo(1);
        assertThat(figures.report().incidents()).isZero();
    }

    @Test
    void aTeamsReportCountsTheTicketsThatHaveBeenWithIt() {
        SlaFigures ofTeam2 = figures(new SlaFilter(false, null, null, ClockKind.RESOLVE, null, "team2", null));
        ofTeam2.add(ticket("MAIL", handedOver("2026-11-23T15:00")));
        ofTeam2.add(ticket("MAIL", desk().opened("2026-11-23T08:00", "GOLD@1")));

        assertThat(ofTeam2.report().incidents()).isEqualTo(1);
    }

    @Test
    void theTrendGoesByWeeksWithoutGaps() {
        figures.add(ticket("MAIL", handedOver("2026-11-23T15:00")));
        figures.add(ticket("MAIL", desk().opened("2026-12-08T08:00", "GOLD@1")));

        assertThat(figures.report().trend())
                .extracting(SlaReport.Span::from, SlaReport.Span::kept, SlaReport.Span::missed)
                .containsExactly(
                        tuple(Instant.parse("2026-11-22T23:00:00Z"), 1L, 0L),
                        tuple(Instant.parse("2026-11-29T23:00:00Z"), 0L, 0L),
                        tuple(Instant.parse("2026-12-06T23:00:00Z"), 0L, 1L));
    }
}
