package io.fourline.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainMeasuresTest {

    private record At(int line, boolean namedForTwoLines, String team, String person) implements Hop {}

    @ParameterizedTest(name = "lines {0}: published {1}, all pairs {2}")
    @CsvSource({
        "1,false,false",
        "1 2 3,false,false",
        "1 1 2 2 3 4,false,false",
        "2,true,true",
        "2 2,true,true",
        "0,true,true",
        "1 3,false,true",
        "1 1 3,true,true",
        "1 2 1,true,true",
        "1 2 3 2,true,true",
        "1 2 0 1,false,false",
    })
    void pushToFrontIsBrokenByABeginElsewhereAStepDownOrASkippedLine(String lines, boolean published, boolean all) {
        ChainMeasures measures = lines(lines);
        assertThat(measures.pushToFrontPublished()).isEqualTo(published);
        assertThat(measures.pushToFrontAllPairs()).isEqualTo(all);
    }

    @Test
    void aTeamNamedForTwoLinesIsOnNeitherForPushToFrontAndOnItsLineElsewhere() {
        ChainMeasures measures = ChainMeasures.of(List.of(
                new At(1, false, "Desk", "Ann"), new At(2, true, "Nets", "Bob"), new At(1, false, "Desk", "Ann")));
        assertThat(measures.pushToFrontAllPairs()).isFalse();
        assertThat(measures.containedInLine1()).isFalse();
        assertThat(measures.lines().returned()).isTrue();
    }

    @ParameterizedTest(name = "teams {0}: {1} hand-overs, returned {2}, A-B-A {3}")
    @CsvSource({
        "A,0,false,false",
        "A A A,0,false,false",
        "A B,1,false,false",
        "A B A,2,true,true",
        "A B B - A,2,true,true",
        "A B C A,3,true,false",
        "A - A,0,false,false",
        "- A B C B,3,true,true",
    })
    void bouncesAreCountedWithRepeatsCollapsed(String teams, int handOvers, boolean returned, boolean aba) {
        ChainMeasures measures = ChainMeasures.of(Stream.of(teams.split(" "))
                .map(team -> new At(1, false, team.equals("-") ? null : team, null))
                .toList());
        assertThat(measures.handOvers()).isEqualTo(handOvers);
        assertThat(measures.teams().returned()).isEqualTo(returned);
        assertThat(measures.teams().aba()).isEqualTo(aba);
    }

    @Test
    void onlyATicketThatNeverLeftLine1IsContainedThere() {
        assertThat(lines("1 1").containedInLine1()).isTrue();
        assertThat(lines("1 2 1").containedInLine1()).isFalse();
        assertThat(lines("2").containedInLine1()).isFalse();
    }

    private static ChainMeasures lines(String lines) {
        return ChainMeasures.of(Stream.of(lines.split(" "))
                .map(line -> new At(Integer.parseInt(line), false, "team " + line, null))
                .toList());
    }
}
