package io.fourline.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarPlan;
import io.fourline.sla.AlarmPlan.Outlook;
import io.fourline.sla.AlarmPlan.Passed;
import io.fourline.sla.AlarmPlan.Threshold;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Alarms in the cases that other desks' users have complained about. */
class AlarmPlanTest {

    private static final Threshold HALF = new Threshold(ClockKind.RESOLVE, 50);
    private static final Threshold MOST = new Threshold(ClockKind.RESOLVE, 75);
    private static final Threshold BREACH = new Threshold(ClockKind.RESOLVE, 100);

    private final AlarmCase always =
            new AlarmCase(CalendarPlan.always(ZoneId.of("Europe/Warsaw")), Duration.ofHours(4));
    private final AlarmCase office = new AlarmCase(AlarmCase.office(), Duration.ofHours(4));

    @Test
    void theFirstLookIsAtTheFirstThreshold() {
        Outlook outlook = AlarmPlan.look(opened(), always, Set.of(), at("2026-11-23T09:00"));

        assertThat(outlook.passed()).isEmpty();
        assertThat(outlook.next()).isEqualTo(at("2026-11-23T11:00"));
    }

    @Test
    void aWarningIsDueWhenItsShareHasGoneAndABreachOnlyAfterTheTarget() {
        assertThat(passed(opened(), "2026-11-23T10:59:59")).doesNotContain(HALF);
        assertThat(passed(opened(), "2026-11-23T11:00")).contains(HALF);
        assertThat(passed(opened(), "2026-11-23T13:00")).contains(MOST).doesNotContain(BREACH);
        assertThat(passed(opened(), "2026-11-23T13:00:00.000001")).contains(BREACH);
    }

    @Test
    void aLevelThatHasBeenRaisedIsNotRaisedAgainWhenALongerTargetPutsItAheadOnceMore() {
        Timeline longer = opened().then(stretch("2026-11-23T11:30", Phase.OPEN, null, 1, 5));
        Outlook outlook = AlarmPlan.look(longer, always, Set.of(HALF), at("2026-11-23T13:30"));

        assertThat(thresholds(outlook)).doesNotContain(HALF);
    }

    @Test
    void aLevelThatNobodyLookedAtBeforeTheTicketPausedIsRaisedLate() {
        Timeline paused = opened().then(stretch("2026-11-23T11:10", Phase.WAITING, "REQUESTER", 1, 3));
        Outlook outlook = AlarmPlan.look(paused, always, Set.of(), at("2026-11-23T20:00"));

        assertThat(thresholds(outlook)).contains(HALF).doesNotContain(MOST);
        assertThat(passing(outlook, HALF).at()).isEqualTo(at("2026-11-23T11:00"));
        assertThat(passing(outlook, HALF).running()).isFalse();
        assertThat(outlook.next()).isNull();
    }

    @Test
    void aPausedClockIsNotViolatedHoweverLongItWaits() {
        Timeline paused = opened().then(stretch("2026-11-23T10:00", Phase.WAITING, "REQUESTER", 1, 3));

        assertThat(passed(paused, "2026-12-23T10:00")).isEmpty();
    }

    @Test
    void aShorterTargetIsBreachedFromItsPromiseOn() {
        Timeline urgent = opened().then(stretch("2026-11-23T12:30", Phase.OPEN, null, 1, 1));
        Outlook outlook = AlarmPlan.look(urgent, always, Set.of(), at("2026-11-23T12:31"));

        assertThat(passing(outlook, BREACH).at()).isEqualTo(at("2026-11-23T12:30"));
    }

    @Test
    void nothingRunsOnACancelledTicketAndWhatWasPassedBeforeTellsNobody() {
        Timeline cancelled = opened().then(stretch("2026-11-23T11:10", Phase.CANCELLED, null, 1, 3));
        Outlook outlook = AlarmPlan.look(cancelled, always, Set.of(), at("2026-11-24T11:00"));

        assertThat(thresholds(outlook)).contains(HALF).doesNotContain(MOST, BREACH);
        assertThat(outlook.passed()).allMatch(Passed::over);
        assertThat(outlook.next()).isNull();
    }

    @Test
    void theOldLinesClockStandsStillOnceTheTicketHasLeft() {
        Timeline handed = opened().then(stretch("2026-11-23T10:00", Phase.OPEN, null, 2, 3));

        assertThat(passed(handed, "2026-11-25T10:00"))
                .contains(new Threshold(ClockKind.LINE_2, 100))
                .doesNotContain(new Threshold(ClockKind.LINE_1, 50));
    }

    @Test
    void aClockSetBackRaisesNothingTwiceAndLooksAgainInItsOwnTime() {
        Set<Threshold> raised = new HashSet<>(passed(opened(), "2026-11-23T12:10"));
        Outlook back = AlarmPlan.look(opened(), always, raised, at("2026-11-23T09:30"));

        assertThat(back.passed()).isEmpty();
        assertThat(back.next()).isEqualTo(at("2026-11-23T13:00"));
    }

    @Test
    void withoutTermsThereIsNothingToRaise() {
        Timeline free =
                Timeline.opening(new Stretch(at("2026-11-23T09:00"), Phase.OPEN, null, 1, "desk", false, 3, null));

        assertThat(AlarmPlan.look(free, always, Set.of(), at("2026-11-30T09:00")))
                .isEqualTo(new Outlook(List.of(), null));
    }

    @Test
    void peopleAreToldInTheirHoursAndNotAtMidnight() {
        ClockTerms terms = office.terms(AlarmCase.PIN);

        assertThat(terms.noticesFrom(at("2026-11-23T09:00"))).isEqualTo(at("2026-11-23T09:00"));
        assertThat(terms.noticesFrom(at("2026-11-23T23:59"))).isEqualTo(at("2026-11-24T08:00"));
        assertThat(terms.noticesFrom(at("2026-11-27T16:00"))).isEqualTo(at("2026-11-30T08:00"));
        assertThat(terms.noticesFrom(at("2026-11-23T12:30"))).isEqualTo(at("2026-11-23T13:00"));
    }

    private static Timeline opened() {
        return Timeline.opening(stretch("2026-11-23T09:00", Phase.OPEN, null, 1, 3));
    }

    private static Stretch stretch(String wall, Phase phase, String reason, int line, int priority) {
        return new Stretch(at(wall), phase, reason, line, "team" + line, false, priority, AlarmCase.PIN);
    }

    private Set<Threshold> passed(Timeline timeline, String wall) {
        return thresholds(AlarmPlan.look(timeline, always, Set.of(), at(wall)));
    }

    private static Set<Threshold> thresholds(Outlook outlook) {
        Set<Threshold> thresholds = new HashSet<>();
        outlook.passed().forEach(passed -> thresholds.add(passed.threshold()));
        return thresholds;
    }

    private static Passed passing(Outlook outlook, Threshold threshold) {
        return outlook.passed().stream()
                .filter(passed -> passed.threshold().equals(threshold))
                .findFirst()
                .orElseThrow();
    }

    private static long at(String wall) {
        java.time.Instant instant =
                LocalDateTime.parse(wall).atZone(ZoneId.of("Europe/Warsaw")).toInstant();
        return instant.getEpochSecond() * AlarmCase.SECOND + instant.getNano() / 1_000;
    }
}
