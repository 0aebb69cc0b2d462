package io.fourline.change.model;

import static io.fourline.change.model.ChangeFixture.AT;
import static io.fourline.change.model.ChangeFixture.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.change.Ballot;
import io.fourline.change.Ballot.Choice;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeState;
import io.fourline.change.Decision;
import io.fourline.change.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagePolicyTest {

    private final Change change = ChangeFixture.in(ChangeState.ASSESSMENT, ChangeModel.NORMAL);

    @ParameterizedTest(name = "{0} of 3 must say yes; votes {1}: {2}, the change is {3}")
    @CsvSource({
        "1, A,   APPROVED, APPROVAL",
        "1, R,   PENDING,  APPROVAL",
        "1, RR,  PENDING,  APPROVAL",
        "1, RRR, REJECTED, REJECTED",
        "1, RRA, APPROVED, APPROVAL",
        "2, A,   PENDING,  APPROVAL",
        "2, AA,  APPROVED, APPROVAL",
        "2, R,   PENDING,  APPROVAL",
        "2, RR,  REJECTED, REJECTED",
        "2, ARA, APPROVED, APPROVAL",
        "2, RAR, REJECTED, REJECTED",
        "3, AA,  PENDING,  APPROVAL",
        "3, AAA, APPROVED, APPROVAL",
        "3, R,   REJECTED, REJECTED",
    })
    void aQuorumDecidesAsSoonAsItIsThereOrOutOfReach(int quorum, String votes, Decision decision, ChangeState state) {
        change.submit(List.of(stage(quorum, "a", "b", "c")), AT);
        for (int i = 0; i < votes.length(); i++) {
            vote("abc".substring(i, i + 1), votes.charAt(i) == 'A' ? Choice.APPROVE : Choice.REJECT);
        }

        assertThat(change.record().stages().get(0).decision()).isEqualTo(decision);
        assertThat(change.record().approval()).isEqualTo(decision);
        assertThat(change.record().state()).isEqualTo(state);
    }

    @Test
    void theSecondStageIsAskedOnceTheFirstHasAgreed() {
        change.submit(List.of(stage(1, "a"), stage(1, "b")), AT);
        assertThat(StagePolicy.votesFor(change.record(), "b")).isNull();

        vote("a", Choice.APPROVE);

        assertThat(StagePolicy.votesFor(change.record(), "b")).isEqualTo("b");
        assertThat(change.record().approval()).isEqualTo(Decision.PENDING);
    }

    @Test
    void aDelegateVotesInTheVotersPlaceAndTheVoterNoLonger() {
        change.submit(List.of(stage(2, "a", "b")), AT);
        change.poll(StagePolicy.delegate(change.record(), "a", "deputy"), AT);

        assertThat(StagePolicy.votesFor(change.record(), "deputy")).isEqualTo("a");
        assertThat(StagePolicy.votesFor(change.record(), "a")).isNull();

        change.poll(StagePolicy.delegate(change.record(), "a", null), AT);
        assertThat(StagePolicy.votesFor(change.record(), "deputy")).isNull();
        assertThat(StagePolicy.votesFor(change.record(), "a")).isEqualTo("a");
    }

    @Test
    void aVoterWhoIsADelegateTooVotesOnceForEach() {
        change.submit(List.of(stage(2, "a", "b")), AT);
        change.poll(StagePolicy.delegate(change.record(), "a", "b"), AT);

        vote("b", Choice.APPROVE);
        vote("b", Choice.APPROVE);

        assertThat(change.record().stages().get(0).votes())
                .extracting(Ballot::voter)
                .containsExactly("b", "a");
        assertThat(change.record().approved()).isTrue();
        assertThat(StagePolicy.votesFor(change.record(), "b")).isNull();
    }

    @Test
    void nobodyVotesTwice() {
        change.submit(List.of(stage(2, "a", "b")), AT);
        vote("a", Choice.APPROVE);

        assertThat(StagePolicy.votesFor(change.record(), "a")).isNull();
    }

    @Test
    void theDeadlineItselfIsTooLate() {
        Stage stage = stage(1, "a");

        assertThat(StagePolicy.reasonsAgainst(stage, stage.deadline().minusNanos(1_000)))
                .isEmpty();
        assertThat(StagePolicy.reasonsAgainst(stage, stage.deadline())).hasSize(1);
    }

    @Test
    void moreTimeOpensTheVoteAgain() {
        change.submit(List.of(stage(1, "a")), AT);
        change.poll(StagePolicy.extend(change.record(), AT.plusSeconds(9_999)), AT);

        assertThat(StagePolicy.reasonsAgainst(change.record().presentStage(), AT.plusSeconds(3_600)))
                .isEmpty();
    }

    private void vote(String who, Choice choice) {
        String voter = StagePolicy.votesFor(change.record(), who);
        change.poll(StagePolicy.vote(change.record(), new Ballot(voter, who, choice, null, AT)), AT);
    }
}
