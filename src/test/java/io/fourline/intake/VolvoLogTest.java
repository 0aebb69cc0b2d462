package io.fourline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fourline.incident.WaitingReason;
import io.fourline.intake.model.CaseTranslator;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.model.SourceEvent;
import io.fourline.intake.model.Step;
import io.fourline.report.ChainFigures;
import io.fourline.report.ChainReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The 7,554 incidents of Volvo IT's desk, read whole, against the figures known of them. */
class VolvoLogTest {

    private static Gathered log;
    private static ChainReport report;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = RealLogs.volvo()) {
            log = Gathered.of(file, LogFormat.XES);
        }
        ChainFigures figures = new ChainFigures();
        log.cases.forEach(read -> figures.add(Gathered.counted(read)));
        report = figures.report();
    }

    @Test
    void everyEventIsReadAndNoneIsLeftOut() {
        assertThat(log.cases).hasSize(7_554);
        assertThat(log.events()).isEqualTo(65_533);
        assertThat(log.rejections).isEmpty();
        assertThat(events().map(SourceEvent::at).min(Instant::compareTo))
                .contains(Instant.parse("2010-03-31T14:59:42Z"));
        assertThat(events().map(SourceEvent::at).max(Instant::compareTo))
                .contains(Instant.parse("2012-05-22T23:22:25Z"));
    }

    @Test
    void teamsOwnersProductsAndOrganisationsAreAsKnown() {
        assertThat(report.teams()).isEqualTo(649);
        assertThat(report.teamsByLine()).isEqualTo(Map.of("1", 235L, "2", 306L, "3", 107L, "2+3", 1L));
        assertThat(distinct("org:resource")).isEqualTo(1_440);
        assertThat(distinct("product")).isEqualTo(704);
        assertThat(distinct("organization involved")).isEqualTo(25);
        assertThat(events().filter(event -> event.attributes().value("org:role") == null))
                .hasSize(6_950);
    }

    @Test
    void impactByIncidentIsAsKnown() {
        Map<String, Long> byImpact = log.cases.stream()
                .map(read -> read.events().get(read.events().size() - 1).facts().impact())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(byImpact).isEqualTo(Map.of("MEDIUM", 4_045L, "LOW", 3_245L, "HIGH", 261L, "MAJOR", 3L));
    }

    @Test
    void durationsAreAsKnown() {
        assertThat(report.durationSeconds().mean()).isCloseTo(1_043_655.35, within(0.005));
        assertThat(report.durationSeconds().sd()).isCloseTo(2_468_905.658, within(0.0005));
        assertThat(report.durationSeconds().max()).isEqualTo(66_644_793);
        assertThat(report.durationSeconds().median() / 3_600).isCloseTo(181.179, within(0.0005));
    }

    @Test
    void theWayAlongTheLinesIsAsKnown() {
        assertThat(report.incidents()).isEqualTo(7_554);
        assertThat(report.events()).isEqualTo(65_533);
        assertThat(report.containedInLine1()).isEqualTo(4_546);
        assertThat(report.touchedLine()).containsEntry("3", 540L);
        assertThat(report.firstLine()).isEqualTo(Map.of("1", 6_702L, "2", 704L, "3", 148L));
        assertThat(report.handOvers()).isEqualTo(9_454);
        assertThat(report.pushToFront()).isEqualTo(new ChainReport.PushToFront(1_956, 1_961));
    }

    @Test
    void pathsAndStepsAreAsKnown() {
        assertThat(report.paths()).isEqualTo(2_278);
        assertThat(report.directlyFollows().subList(0, 5))
                .containsExactly(
                        new ChainReport.Follows("Awaiting Assignment", "In Progress", 10_700),
                        new ChainReport.Follows("In Progress", "Awaiting Assignment", 8_458),
                        new ChainReport.Follows("In Progress", "In Progress", 7_293),
                        new ChainReport.Follows("Resolved", "Closed", 5_704),
                        new ChainReport.Follows("In Progress", "Resolved", 4_038));
    }

    @Test
    void waitsFollowTheSourcesWords() {
        assertThat(report.waits().get("REQUESTER").events()).isEqualTo(4_217);
        assertThat(report.waits().get("SUPPLIER").events()).isEqualTo(313);
        assertThat(report.waits().get("CHANGE").events()).isEqualTo(493);
        assertThat(report.waits().get("OTHER").events()).isEqualTo(1_533 + 101);
        assertThat(events().filter(event -> event.waitingFor() == WaitingReason.REQUESTER))
                .allSatisfy(event -> assertThat(event.subStatus()).isEqualTo("Wait - User"));
    }

    @Test
    void eachEventBecomesOneStepAndTheFirstOpens() {
        CaseTranslator translator = new CaseTranslator();
        for (SourceCase read : log.cases) {
            List<Step> steps = translator.translate(read);
            assertThat(steps).hasSameSizeAs(read.events());
            assertThat(steps.get(0).facts().title()).startsWith("VINST " + read.caseId() + " · ");
        }
    }

    private static long distinct(String attribute) {
        return events().map(event -> event.attributes().value(attribute))
                .distinct()
                .count();
    }

    private static Stream<SourceEvent> events() {
        return log.cases.stream().flatMap(read -> read.events().stream());
    }
}
