package io.fourline.simulation;

import static io.fourline.simulation.ReplayFixture.micros;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockReading;
import io.fourline.sla.ClockState;
import io.fourline.sla.Phase;
import io.fourline.sla.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final long NOW = micros(100);

    private final Timeline life = ReplayFixture.ticket(null)
            .at(0, Phase.OPEN, 1, "desk")
            .at(2, Phase.OPEN, 2, "network")
            .at(6, Phase.OPEN, 2, "storage")
            .at(9, Phase.OPEN, 1, "desk")
            .at(10, Phase.RESOLVED, 1, "front")
            .at(12, Phase.CLOSED, 1, "closers")
            .timeline();

    @Test
    void aClockThatOnlyTheDraftFindsLateIsLost() {
        List<ClockOutcome> outcomes = compare(List.of(kept(ClockKind.RESOLVE)), List.of(late(ClockKind.RESOLVE, 8)));

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.isLate()).isTrue();
            assertThat(ReplayChange.of(outcome.before(), outcome.after())).isEqualTo(ReplayChange.LOST);
        });
    }

    @Test
    void aClockThatOnlyWhatIsInForceFindsLateIsWon() {
        List<ClockOutcome> outcomes = compare(List.of(late(ClockKind.RESOLVE, 8)), List.of(kept(ClockKind.RESOLVE)));

        assertThat(outcomes)
                .extracting(outcome -> ReplayChange.of(outcome.before(), outcome.after()))
                .containsExactly(ReplayChange.WON);
    }

    @Test
    void aClockThatOneSideDoesNotHaveIsNeitherKeptNorLateThere() {
        List<ClockOutcome> outcomes = compare(
                List.of(late(ClockKind.RESPOND, 1), kept(ClockKind.LINE_1)),
                List.of(kept(ClockKind.RESOLVE), late(ClockKind.LINE_1, 2)));

        assertThat(outcomes)
                .extracting(ClockOutcome::clock)
                .containsExactly(ClockKind.RESPOND, ClockKind.RESOLVE, ClockKind.LINE_1);
        assertThat(outcomes).extracting(ClockOutcome::before).containsExactly(true, null, false);
        assertThat(outcomes).extracting(ClockOutcome::after).containsExactly(null, false, true);
    }

    @Test
    void theTeamThatHadTheLineWhenItBecameLateAnswers() {
        assertThat(answering(ClockKind.LINE_2, late(ClockKind.LINE_2, 5))).isEqualTo("2 network");
        assertThat(answering(ClockKind.LINE_2, late(ClockKind.LINE_2, 7))).isEqualTo("2 storage");
    }

    @Test
    void aLineThatKeptItsBudgetCountsForTheTeamThatHadItLast() {
        assertThat(answering(ClockKind.LINE_2, kept(ClockKind.LINE_2))).isEqualTo("2 storage");
    }

    @Test
    void whoResolvedTheTicketAnswersForTheSolutionAndNotWhoClosedIt() {
        assertThat(answering(ClockKind.RESOLVE, late(ClockKind.RESOLVE, 5))).isEqualTo("1 front");
    }

    @Test
    void anUnresolvedTicketIsAnsweredForByWhoHasIt() {
        Timeline open = ReplayFixture.ticket(null)
                .at(0, Phase.OPEN, 1, "desk")
                .at(3, Phase.RESOLVED, 1, "desk")
                .at(4, Phase.OPEN, 2, "network")
                .timeline();

        List<ClockOutcome> outcomes = Comparison.of(List.of(), List.of(late(ClockKind.RESOLVE, 3)), open, micros(5));

        assertThat(outcomes).extracting(ClockOutcome::team).containsExactly("network");
    }

    @Test
    void whatHappensAfterTheReadingDoesNotCount() {
        List<ClockOutcome> outcomes = Comparison.of(List.of(), List.of(kept(ClockKind.LINE_2)), life, micros(3));

        assertThat(outcomes).extracting(ClockOutcome::team).containsExactly("network");
    }

    private String answering(ClockKind kind, ClockReading reading) {
        ClockOutcome outcome = compare(List.of(), List.of(reading)).get(0);
        assertThat(outcome.clock()).isEqualTo(kind);
        return outcome.line() + " " + outcome.team();
    }

    private List<ClockOutcome> compare(List<ClockReading> before, List<ClockReading> after) {
        return Comparison.of(before, after, life, NOW);
    }

    private static ClockReading kept(ClockKind kind) {
        return new ClockReading(kind, ClockState.MET, 10, 5, 0, null, null, "T@1");
    }

    private static ClockReading late(ClockKind kind, double hours) {
        return new ClockReading(kind, ClockState.MET, 10, 15, 0, null, micros(hours), "T@1");
    }
}
