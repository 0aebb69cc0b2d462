package io.fourline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fourline.report.CaseEvent.Phase;
import io.fourline.report.ChainFlow.LineFlow;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainFiguresTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    @Test
    void figuresHaveTheNamesOfTheInterface() throws IOException {
        ChainFigures figures = new ChainFigures();
        figures.add(wayUp());
        figures.add(List.of(event(0, "Closed", null, 1, "Desk", null, Phase.DONE)));
        String expected = """
                {"incidents":2,"events":6,"containedInLine1":1,"touchedLine":{"1":2,"2":1},"firstLine":{"1":2},
                "handOvers":2,"teams":2,"teamsByLine":{"1":1,"2":1},
                "pingPong":{"team":{"returned":1,"aba":1},"line":{"returned":1,"aba":1},
                "person":{"returned":0,"aba":0}},"pushToFront":{"published":1,"allPairs":1},
                "waits":{"REQUESTER":{"events":1,"incidents":1}},"reopened":1,
                "durationSeconds":{"mean":50.0,"sd":70.71067811865476,"max":100.0,"median":50.0},
                "directlyFollows":[{"from":"Closed","to":"Work","count":1},{"from":"Wait","to":"Closed","count":1},
                {"from":"Work","to":"Wait","count":1},{"from":"Work","to":"Work","count":1}],"paths":2}""";
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readTree(json.writeValueAsString(figures.report()))).isEqualTo(json.readTree(expected));
    }

    @Test
    void timeBelongsToWhoHadItUntilTheWorkWasDone() {
        ChainFigures figures = new ChainFigures();
        figures.add(wayUp());
        ChainFlow flow = figures.flow();
        assertThat(flow.flows()).containsExactly(new LineFlow(1, 2, 1), new LineFlow(2, 1, 1));
        assertThat(flow.lastLine()).containsOnly(java.util.Map.entry("1", 1L));
        assertThat(flow.lines())
                .containsExactly(new ChainFlow.Spent(1, null, 1, 3, 10, 0), new ChainFlow.Spent(2, null, 1, 2, 20, 30));
        assertThat(flow.teams()).extracting(ChainFlow.Spent::team).containsExactly("Servers", "Desk");
    }

    @Test
    void nothingAddedGivesZeros() {
        ChainFigures figures = new ChainFigures();
        figures.add(List.of());
        assertThat(figures.report().incidents()).isZero();
        assertThat(figures.report().durationSeconds()).isEqualTo(new ChainReport.Duration(0, 0, 0, 0));
        assertThat(figures.report().directlyFollows()).isEmpty();
    }

    @Test
    void hugeAndNearlyEqualDurationsKeepTheirDeviation() {
        Durations durations = new Durations();
        long century = 100L * 366 * 86_400 * 1_000_000;
        for (int value = 0; value < 5_000; value++) {
            durations.add(century + (value % 2) * 2_000_000L);
        }
        assertThat(durations.figures().mean()).isEqualTo(century / 1_000_000.0 + 1);
        assertThat(durations.figures().sd()).isCloseTo(1.0001000150025, org.assertj.core.api.Assertions.within(1e-9));
    }

    private static List<CaseEvent> wayUp() {
        return List.of(
                event(0, "Work", null, 1, "Desk", null, Phase.OPEN),
                event(10, "Work", null, 2, "Servers", null, Phase.OPEN),
                event(30, "Wait", "REQUESTER", 2, "Servers", null, Phase.OPEN),
                event(60, "Closed", null, 1, "Desk", null, Phase.DONE),
                event(100, "Work", null, 1, "Desk", null, Phase.OPEN));
    }

    private static CaseEvent event(
            int second, String status, String waiting, int line, String team, String person, Phase phase) {
        return new CaseEvent(START.plusSeconds(second), status, null, line, false, team, person, waiting, phase);
    }
}
