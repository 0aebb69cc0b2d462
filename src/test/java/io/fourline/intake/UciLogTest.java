package io.fourline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.IncidentState;
import io.fourline.intake.model.CaseTranslator;
import io.fourline.intake.model.Deviation;
import io.fourline.intake.model.ImportedFacts;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.model.Step;
import io.fourline.report.ChainFigures;
import io.fourline.report.ChainReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The 24,918 incidents of a ServiceNow desk, read whole, against the figures and traps known of them. */
class UciLogTest {

    private static Gathered log;
    private static Map<String, List<Step>> steps;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = RealLogs.uci()) {
            log = Gathered.of(file, LogFormat.CSV);
        }
        CaseTranslator translator = new CaseTranslator();
        steps = log.cases.stream().collect(Collectors.toMap(SourceCase::caseId, translator::translate));
    }

    @Test
    void everyRowIsReadAndNoneIsLeftOut() {
        assertThat(log.rejections).isEmpty();
        assertThat(log.cases).hasSize(24_918);
        assertThat(log.events()).isEqualTo(141_712);
        assertThat(steps.values().stream().mapToInt(List::size).sum()).isEqualTo(141_712);
    }

    @Test
    void theStateMinusOneHundredIsKeptAsADeviation() {
        Map<String, Long> unknown = steps.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(step -> step.deviations().contains(Deviation.UNKNOWN_STATE))
                        .map(step -> entry.getKey() + " " + step.source().status()))
                .collect(Collectors.groupingBy(found -> found, Collectors.counting()));
        assertThat(unknown.keySet()).containsExactlyInAnyOrder("INC0028089 -100", "INC0030413 -100");
        assertThat(unknown.values().stream().mapToLong(count -> count).sum()).isEqualTo(5);
    }

    @Test
    void theCaseOutOfTimeOrderKeepsTheOrderOfTheFile() {
        assertThat(steps.get("INC0000137"))
                .extracting(step -> step.at().toString())
                .containsExactly(
                        "2016-02-29T11:10:00Z", "2016-02-29T09:52:00Z", "2016-02-29T11:03:00Z", "2016-03-05T12:00:00Z");
        List<String> backwards = steps.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(step -> step.deviations().contains(Deviation.TIME_BACK)))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(backwards).containsExactly("INC0000137");
    }

    @Test
    void thePlaceIsWhatTheLogSaysBesideItsTitle() {
        ImportedFacts told = steps.get("INC0000045").get(0).facts();
        assertThat(told.title()).isEqualTo("INC0000045 \u00b7 Category 55 \u00b7 Subcategory 170 \u00b7 Symptom 72");
        assertThat(told.description()).isEqualTo("Location 143");
    }

    @Test
    void datesFilledBackwardsAreNotBelievedBeforeTheEnd() {
        List<Step> first = steps.get("INC0000045");
        assertThat(first.get(0).facts().resolvedAt()).isNull();
        assertThat(first.get(0).facts().closedAt()).isNull();
        assertThat(first.get(1).facts().resolvedAt()).isEqualTo(first.get(1).at());
        ImportedFacts end = first.get(first.size() - 1).facts();
        assertThat(end.state()).isEqualTo(IncidentState.CLOSED);
        assertThat(end.resolvedAt()).isEqualTo(Instant.parse("2016-02-29T11:29:00Z"));
        assertThat(end.closedAt()).isEqualTo(Instant.parse("2016-03-05T12:00:00Z"));
        assertThat(end.openedAt()).isEqualTo(Instant.parse("2016-02-29T01:16:00Z"));
    }

    @Test
    void allEndClosedAndNoneIsClosedBeforeItSaysSo() {
        assertThat(steps.values()).allSatisfy(ofCase -> assertThat(ofCase)
                .last()
                .extracting(step -> step.facts().state())
                .isEqualTo(IncidentState.CLOSED));
        assertThat(steps.values().stream().flatMap(List::stream)).allSatisfy(step -> {
            boolean closed = step.facts().state() == IncidentState.CLOSED;
            assertThat(step.facts().closedAt() != null).isEqualTo(closed);
        });
    }

    @Test
    void priorityFollowsFromImpactAndUrgencyInEveryRow() {
        Map<String, Integer> matrix = Map.of(
                "HIGH HIGH",
                1,
                "HIGH MEDIUM",
                2,
                "MEDIUM HIGH",
                2,
                "MEDIUM MEDIUM",
                3,
                "LOW HIGH",
                3,
                "MEDIUM LOW",
                4,
                "LOW MEDIUM",
                4,
                "LOW LOW",
                4);
        assertThat(steps.values().stream().flatMap(List::stream).map(Step::facts))
                .allSatisfy(facts ->
                        assertThat(facts.priority()).isEqualTo(matrix.get(facts.impact() + " " + facts.urgency())));
    }

    @Test
    void theChainReportCountsTheSameIncidentsAndRows() {
        ChainFigures figures = new ChainFigures();
        log.cases.forEach(read -> figures.add(Gathered.counted(read)));
        ChainReport report = figures.report();
        assertThat(report.incidents()).isEqualTo(24_918);
        assertThat(report.events()).isEqualTo(141_712);
        assertThat(report.teams()).isEqualTo(78);
        assertThat(report.waits().get("REQUESTER").events()).isEqualTo(14_642);
        assertThat(report.waits().get("SUPPLIER").events()).isEqualTo(707);
        assertThat(report.waits().get("OTHER").events()).isEqualTo(461 + 38);
    }
}
