package io.fourline.simulation;

import static io.fourline.simulation.ReplayFixture.micros;
import static io.fourline.simulation.ReplayFixture.plan;
import static io.fourline.simulation.ReplayFixture.side;
import static io.fourline.simulation.ReplayFixture.ticket;
import static io.fourline.simulation.ReplayFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.simulation.TicketReplay.Fate;
import io.fourline.simulation.TicketReplay.Side;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Phase;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.TermsPlan.Match;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketReplayTest {

    private static final long NOW = micros(500);
    private static final Match PAYMENTS = new Match(null, "PAYMENTS", null, null, null);

    private final TermsPlan usual = plan(Match.ANY, Map.of(ClockKind.RESOLVE, 8));
    private final TermsPlan shorter = plan(Match.ANY, Map.of(ClockKind.RESOLVE, 4, ClockKind.LINE_2, 1));

    @Test
    void aPinnedTicketIsMeasuredByItsPinBeforeAndByTheDraftAfter() {
        PastTicket past = sixHours("GOLD@1").past(true, "PAYMENTS");

        TicketReplay.Result result =
                replay(side(version("GOLD", shorter)), null).replay(past);

        assertThat(result.fate()).isEqualTo(Fate.COMPARED);
        assertThat(result.outcomes())
                .containsExactly(
                        new ClockOutcome(ClockKind.RESOLVE, 2, "network", false, true),
                        new ClockOutcome(ClockKind.LINE_2, 2, "network", null, true));
    }

    @Test
    void anImportedTicketIsMeasuredByTheLatestVersionBefore() {
        PastTicket past = sixHours(null).past(false, "PAYMENTS");

        List<ClockOutcome> outcomes = replay(side(version("GOLD", shorter)), side(version("GOLD", usual)))
                .replay(past)
                .outcomes();

        assertThat(outcomes).extracting(ClockOutcome::before).containsExactly(false, null);
    }

    @Test
    void whereNothingIsPublishedNothingMeasuredAnImportedTicketBefore() {
        PastTicket past = sixHours(null).past(false, "PAYMENTS");

        List<ClockOutcome> outcomes =
                replay(side(version("GOLD", shorter)), null).replay(past).outcomes();

        assertThat(outcomes).extracting(ClockOutcome::before).containsOnlyNulls();
        assertThat(outcomes).extracting(ClockOutcome::after).containsExactly(true, true);
    }

    @Test
    void aDraftLeavesTicketsAloneThatItsMatchDoesNotSelect() {
        Side payments = side(version("SILVER", plan(PAYMENTS, Map.of(ClockKind.RESOLVE, 4))));

        assertThat(replay(payments, null)
                        .replay(sixHours("GOLD@1").past(true, "ERP"))
                        .fate())
                .isEqualTo(Fate.UNTOUCHED);
        assertThat(replay(payments, null)
                        .replay(sixHours("GOLD@1").past(true, "PAYMENTS"))
                        .fate())
                .isEqualTo(Fate.COMPARED);
    }

    @Test
    void aTicketThatItsTermsWouldNoLongerGetIsToldApart() {
        Side payments = side(version("GOLD", plan(PAYMENTS, Map.of(ClockKind.RESOLVE, 4))));

        TicketReplay.Result result =
                replay(payments, null).replay(sixHours("GOLD@1").past(true, "ERP"));

        assertThat(result.fate()).isEqualTo(Fate.LEFT);
        assertThat(result.outcomes()).isEmpty();
    }

    @Test
    void moreSpecificTermsKeepTheirTickets() {
        Side draft = side(version("GOLD", shorter), version("SILVER", plan(PAYMENTS, Map.of(ClockKind.RESOLVE, 4))));

        assertThat(replay(draft, null)
                        .replay(sixHours("SILVER@1").past(true, "PAYMENTS"))
                        .fate())
                .isEqualTo(Fate.UNTOUCHED);
        assertThat(replay(draft, null).replay(sixHours(null).past(true, "ERP")).fate())
                .isEqualTo(Fate.COMPARED);
    }

    @Test
    void anOpenTicketOfThisDeskIsReadNowAndAnImportedOneAtItsLastEvent() {
        ReplayFixture open = ticket(null).at(0, Phase.OPEN, 1, "desk").at(3, Phase.OPEN, 2, "network");
        TicketReplay replay = replay(side(version("GOLD", usual)), null);

        assertThat(replay.replay(open.past(true, "ERP")).outcomes())
                .extracting(ClockOutcome::after)
                .containsExactly(true);
        assertThat(replay.replay(open.past(false, "ERP")).outcomes())
                .extracting(ClockOutcome::after)
                .containsExactly(false);
    }

    @Test
    void whatAWaitForTheRequesterTookCountsByNeither() {
        PastTicket past = ticket("GOLD@1")
                .at(0, Phase.OPEN, 1, "desk")
                .at(1, Phase.WAITING, "REQUESTER", 1, "desk", true)
                .at(20, Phase.OPEN, 1, "desk")
                .at(22, Phase.RESOLVED, 1, "desk")
                .past(true, "ERP");

        assertThat(replay(side(version("GOLD", shorter)), null).replay(past).outcomes())
                .containsExactly(new ClockOutcome(ClockKind.RESOLVE, 1, "desk", false, false));
    }

    @Test
    void aTicketOpenedAfterTheReplayBeganIsLeftAlone() {
        PastTicket later = ticket(null).at(501, Phase.OPEN, 1, "desk").past(true, "ERP");

        assertThat(replay(side(version("GOLD", usual)), null).replay(later).fate())
                .isEqualTo(Fate.UNTOUCHED);
    }

    private TicketReplay replay(Side draft, Side published) {
        return new TicketReplay(
                draft.terms().name().split("@")[0],
                draft,
                published,
                ReplayFixture.book(Map.of("GOLD@1", usual, "SILVER@1", usual)),
                NOW);
    }

    private static ReplayFixture sixHours(String pin) {
        return ticket(pin)
                .at(0, Phase.OPEN, 1, "desk")
                .at(3, Phase.OPEN, 2, "network")
                .at(6, Phase.RESOLVED, 2, "network");
    }
}
