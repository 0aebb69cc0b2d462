package io.fourline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeamVoteTest {

    @Test
    void manyVoicesOutweighOneThatIsLouder() {
        List<TeamVote> votes = List.of(new TeamVote("A", 5), new TeamVote("B", 3), new TeamVote("B", 3));
        assertThat(TeamVote.count(votes, 1)).extracting(TeamVote::team).containsExactly("B");
    }

    @Test
    void allSharesTogetherMakeOne() {
        List<TeamVote> votes = List.of(new TeamVote("A", 5), new TeamVote("B", 3), new TeamVote("C", 2));
        assertThat(TeamVote.count(votes, 5).stream()
                        .mapToDouble(TeamVote::share)
                        .sum())
                .isEqualTo(1);
        assertThat(TeamVote.count(List.of(), 5)).isEmpty();
    }
}
