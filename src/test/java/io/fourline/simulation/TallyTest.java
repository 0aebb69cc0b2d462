package io.fourline.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fourline.simulation.TicketReplay.Fate;
import io.fourline.simulation.TicketReplay.Result;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final PastTicket PAYMENTS = past("PAYMENTS");
    private static final PastTicket ERP = past("ERP");
    private static final ClockOutcome LOST = new ClockOutcome(ClockKind.LINE_2, 2, "network", false, true);
    private static final ClockOutcome WON = new ClockOutcome(ClockKind.RESOLVE, 1, "desk", true, false);
    private static final ClockOutcome KEPT = new ClockOutcome(ClockKind.LINE_1, 1, "desk", false, false);
    private static final ClockOutcome BOTH = new ClockOutcome(ClockKind.LINE_2, 2, null, true, true);

    @Test
    void eachClockStandsOnceInEveryList() {
        ReplayResult result = tally().result();

        assertThat(result.total()).isEqualTo(new ReplayFigures(5, 5, 2, 3, 2, 1));
        for (List<ReplayResult.Part> parts :
                List.of(result.clocks(), result.lines(), result.services(), result.teams())) {
            assertThat(parts.stream()
                            .mapToLong(part -> part.figures().breachedBefore())
                            .sum())
                    .isEqualTo(2);
            assertThat(parts.stream().mapToLong(part -> part.figures().lost()).sum())
                    .isEqualTo(2);
            assertThat(parts.stream()
                            .mapToLong(part -> part.figures().measuredAfter())
                            .sum())
                    .isEqualTo(5);
        }
    }

    @Test
    void whereMostChangesStandsFirst() {
        ReplayResult result = tally().result();

        assertThat(result.teams())
                .extracting(ReplayResult.Part::key, part -> part.figures().lost())
                .containsExactly(tuple("network", 2L), tuple("desk", 0L), tuple("", 0L));
        assertThat(result.lines()).extracting(ReplayResult.Part::key).containsExactly("1", "2");
    }

    @Test
    void ticketsAreCountedOnceAndThoseLeftApart() {
        ReplayResult result = tally().result();

        assertThat(result.tickets()).isEqualTo(3);
        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.left()).isEqualTo(1);
    }

    @Test
    void theOrderInWhichPartsAreAddedUpChangesNothing() {
        Tally first = new Tally();
        first.add(PAYMENTS, compared(LOST, WON));
        Tally second = new Tally();
        second.add(ERP, new Result(Fate.LEFT, List.of()));
        second.add(ERP, compared(LOST, BOTH));
        second.add(PAYMENTS, compared(KEPT));

        Tally sum = new Tally();
        sum.add(second);
        sum.add(first);

        assertThat(sum.result()).isEqualTo(tally().result());
    }

    @Test
    void theShareKeptIsToldToATenth() {
        assertThat(new ReplayFigures(3, 0, 1, 0, 0, 0).keptBefore()).isEqualTo(66.7);
        assertThat(new ReplayFigures(3, 0, 1, 0, 0, 0).keptAfter()).isNull();
    }

    private static Tally tally() {
        Tally tally = new Tally();
        tally.add(PAYMENTS, compared(LOST, WON));
        tally.add(ERP, compared(LOST, BOTH));
        tally.add(PAYMENTS, compared(KEPT));
        tally.add(ERP, new Result(Fate.LEFT, List.of()));
        return tally;
    }

    private static Result compared(ClockOutcome... outcomes) {
        return new Result(Fate.COMPARED, List.of(outcomes));
    }

    private static PastTicket past(String service) {
        return ReplayFixture.ticket(null).at(0, Phase.OPEN, 1, "desk").past(true, service);
    }
}
