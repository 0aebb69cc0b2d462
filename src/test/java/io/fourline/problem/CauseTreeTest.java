package io.fourline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.error.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseTreeTest {

    @Test
    void aTreeWithKnownParentsIsTaken() {
        assertThat(CauseTree.refusals(List.of(node(2, 1), node(1, null), node(3, 2))))
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        List<Reason> reasons = CauseTree.refusals(
                List.of(node(0, null), node(1, 9), node(1, null), new Cause(2, null, CauseKind.CAUSE, " ", null)));

        assertThat(reasons.stream().map(reason -> reason.field() + " " + reason.code()))
                .containsExactlyInAnyOrder(
                        "causes[0].id causeNumber",
                        "causes[1].parent unknown",
                        "causes[2].id causeNumber",
                        "causes[3].text blank");
    }

    @Test
    void noCauseExplainsItselfHoweverLongTheWay() {
        List<Reason> reasons =
                CauseTree.refusals(List.of(node(1, 3), node(2, 1), node(3, 2), node(4, 4), node(5, null)));

        assertThat(reasons.stream().map(Reason::code))
                .containsOnly("causeCircle")
                .hasSize(4);
    }

    @Test
    void aForestBeyondTheLimitIsRefusedUnread() {
        List<Cause> many = java.util.stream.IntStream.rangeClosed(1, CauseTree.MOST + 1)
                .mapToObj(id -> node(id, null))
                .toList();

        assertThat(CauseTree.refusals(many)).containsExactly(Reason.at("causes", "tooMany", CauseTree.MOST));
    }

    private static Cause node(int id, Integer parent) {
        return new Cause(id, parent, CauseKind.CAUSE, "Because", null);
    }
}
