package io.fourline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.intake.mapping.LogSample;
import io.fourline.intake.mapping.Mapping;
import io.fourline.intake.mapping.MappingLibrary;
import io.fourline.intake.mapping.RoleGuess;
import io.fourline.intake.model.Deviation;
import io.fourline.intake.model.ProblemStep;
import io.fourline.intake.model.ProblemTranslator;
import io.fourline.intake.source.Limits;
import io.fourline.intake.source.LogReading;
import io.fourline.journal.Origin;
import io.fourline.problem.RaisedFrom;
import io.fourline.problem.model.Logged;
import io.fourline.problem.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Logs of problems: told from logs of incidents, their roles found by name and habit, their cases told as problems. */
class ProblemLogTest {

    private static final MappingLibrary LIBRARY = MappingLibrary.shipped();
    private static final String ORG_LINE = "problems-org-line.xes";
    private static final String SUPPORT_TEAM = "problems-support-team.xes";
    private static final String OTHER_DESK = "problems-other-desk.xes";

    private record Read(LogPreview preview, Gathered log) {

        List<List<ProblemStep>> problems() {
            ProblemTranslator translator = new ProblemTranslator();
            return log.cases.stream()
                    .map(each -> translator.translate(each, "import"))
                    .toList();
        }

        Map<LogRole, String> roles() {
            return preview.roles().stream()
                    .filter(part -> part.name() != null)
                    .collect(Collectors.toMap(LogPreview.Part::role, LogPreview.Part::name));
        }
    }

    @Test
    void aLogWhoseGroupsAreOrganisationLinesIsTakenForProblemsAndItsTeamIsTheFunctionDivision() {
        Read read = read(ORG_LINE, null, Map.of());
        assertThat(read.preview().subject()).isEqualTo(LogSubject.PROBLEM);
        assertThat(read.preview().mapping()).isEqualTo("vinst-problems");
        assertThat(read.roles())
                .containsEntry(LogRole.TEAM, "org:role")
                .containsEntry(LogRole.ORGANISATION, "org:group")
                .containsEntry(LogRole.PERSON, "org:resource")
                .containsEntry(LogRole.SERVICE, "product")
                .doesNotContainKey(LogRole.CATEGORY);
        assertThat(read.log().rejections).isEmpty();
    }

    @Test
    void aProblemGoesThroughTheStatesThatItsLogTells() {
        List<ProblemStep> steps = read(ORG_LINE, null, Map.of()).problems().get(0);
        assertThat(values(steps, "state"))
                .containsExactly(
                        "LOGGED", "INVESTIGATING", "INVESTIGATING", "INVESTIGATING", "FIX_IN_CHANGE", "CLOSED");
        assertThat(steps.stream().map(ProblemStep::verb))
                .containsExactly("open", "investigate", "correct", "assign", "linkChange", "close");
        assertThat(values(steps, "team")).containsExactly("A2_5", "A2_5", "A2_5", "C_6", "C_6", "C_6");
        assertThat(values(steps, "assignee")).containsExactly(null, "Anna", "Anna", null, "Per", "Per");
        assertThat(values(steps, "organisation")).startsWith("Org line A2").endsWith("Org line C");
        Map<String, Object> last = steps.get(5).facts();
        assertThat(last)
                .containsEntry("title", "VINST problem 1-100001 · PROD97")
                .containsEntry("service", "PROD97")
                .containsEntry("impact", "MEDIUM")
                .containsEntry("priority", 3)
                .containsEntry("openedAt", "2006-01-11T14:49:42Z")
                .containsEntry("closedAt", "2006-03-01T11:00:00Z")
                .containsEntry("sourceId", "vinst-problems:1-100001");
        assertThat(steps.get(5).deviations()).containsExactly(Deviation.NO_SUCH_TRANSITION);
    }

    @Test
    void everyStepTellsTheVeryFactsThatTheDeskKeepsOfItsOwnProblems() {
        Logged logged = new Logged(
                "T",
                "",
                null,
                null,
                "S",
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                RaisedFrom.HAND,
                Origin.REST);
        Problem own = new Problem("PRB-000001", logged, 3, Instant.EPOCH);
        assertThat(read(ORG_LINE, null, Map.of()).problems()).allSatisfy(steps -> assertThat(steps)
                .allSatisfy(step ->
                        assertThat(step.facts().keySet()).isEqualTo(own.facts().keySet())));
    }

    @Test
    void whatALogLeavesOutStaysEmptyOrAsItWas() {
        List<ProblemStep> steps = read(ORG_LINE, null, Map.of()).problems().get(1);
        assertThat(values(steps, "team")).containsOnlyNulls();
        assertThat(values(steps, "state")).containsExactly("INVESTIGATING", "CANCELLED");
        assertThat(steps.get(0).deviations()).containsExactly(Deviation.OPENED_UNDER_WAY);
        assertThat(steps.get(1).deviations()).isEmpty();
    }

    @Test
    void aStatusNobodyKnowsLeavesTheStateAndAClosedProblemThatGoesOnIsMarked() {
        List<ProblemStep> steps = read(ORG_LINE, null, Map.of()).problems().get(2);
        assertThat(values(steps, "state")).containsExactly("LOGGED", "CLOSED", "INVESTIGATING");
        assertThat(steps.get(0).deviations()).containsExactly(Deviation.UNKNOWN_STATE);
        assertThat(steps.get(2).verb()).isEqualTo("reopen");
        assertThat(steps.get(2).deviations())
                .containsExactlyInAnyOrder(Deviation.AFTER_THE_END, Deviation.NO_SUCH_TRANSITION);
        assertThat(steps.get(2).facts()).containsEntry("closedAt", null);
    }

    @Test
    void aSupportTeamIsFoundWhereverItStands() {
        Read read = read(SUPPORT_TEAM, null, Map.of());
        assertThat(read.roles())
                .containsEntry(LogRole.TEAM, "organization involved")
                .containsEntry(LogRole.ORGANISATION, "org:group");
        assertThat(values(read.problems().get(0), "team")).containsExactly("G230 2nd", "G230 2nd", "G12 3rd");
    }

    @Test
    void brokenEventsAreLeftOutWithTheirLineAndReasonAndTheRestIsKept() {
        Read read = read(SUPPORT_TEAM, null, Map.of());
        assertThat(read.log().codes()).containsExactly("intake.badTime", "intake.missing", "intake.caseAgain");
        assertThat(read.log().rejections)
                .allSatisfy(rejection -> assertThat(rejection.line()).isGreaterThan(1));
        assertThat(read.log().cases).hasSize(2);
        List<ProblemStep> steps = read.problems().get(0);
        assertThat(steps.get(2).deviations()).containsExactly(Deviation.UNKNOWN_WORD);
        assertThat(values(steps, "impact")).containsExactly("LOW", "LOW", "LOW");
    }

    @Test
    void anotherDesksProblemsAreKnownByTheirNumbersAndWords() {
        Read read = read(OTHER_DESK, null, Map.of());
        assertThat(read.preview().mapping()).isEqualTo("xes-problems");
        assertThat(read.roles())
                .containsEntry(LogRole.TEAM, "assigned squad")
                .containsEntry(LogRole.ORGANISATION, "company")
                .containsEntry(LogRole.PERSON, "assigned to")
                .containsEntry(LogRole.CONFIGURATION_ITEM, "cmdb_ci");
        assertThat(values(read.problems().get(0), "state"))
                .containsExactly(
                        "LOGGED",
                        "INVESTIGATING",
                        "ROOT_CAUSE_KNOWN",
                        "KNOWN_ERROR",
                        "FIX_IN_CHANGE",
                        "RESOLVED",
                        "CLOSED");
        assertThat(values(read.problems().get(1), "state")).containsExactly("LOGGED", "INVESTIGATING", "CANCELLED");
    }

    @Test
    void aLogWithoutNamesOfCasesAndWithUnderscoresInItsKeysIsReadAllTheSame() {
        Read read = read("problems-underscored.xes", null, Map.of());
        assertThat(read.roles())
                .containsEntry(LogRole.STATUS, "problem_state")
                .containsEntry(LogRole.TEAM, "assignment_group")
                .containsEntry(LogRole.PERSON, "assigned_to");
        assertThat(read.log().codes()).containsExactly("intake.missing");
        List<ProblemStep> steps = read.problems().get(0);
        assertThat(values(steps, "state")).containsExactly("LOGGED", "INVESTIGATING", "KNOWN_ERROR", "CLOSED");
        assertThat(values(steps, "priority")).containsOnly(2);
        assertThat(steps.get(0).facts())
                .containsEntry("openedAt", "2022-06-01T15:00:00.500Z")
                .containsEntry("sourceId", "xes-problems:7a2b3c44-0000-4000-8000-000000000001");
    }

    @Test
    void aTableOfProblemsIsKnownByItsNumbers() {
        Read read = read("problems.csv", null, Map.of());
        assertThat(read.preview().mapping()).isEqualTo("problem-table");
        List<ProblemStep> steps = read.problems().get(0);
        assertThat(values(steps, "state")).containsExactly("LOGGED", "FIX_IN_CHANGE", "CLOSED");
        assertThat(values(steps, "team")).containsOnly("Networks");
        assertThat(values(steps, "priority")).containsOnly(2);
    }

    @Test
    void whatSomebodySaysGoesBeforeEveryGuess() {
        Map<LogRole, String> said = Map.of(LogRole.TEAM, "Resource Country", LogRole.ORGANISATION, LogRole.UNTOLD);
        Read read = read(ORG_LINE, null, said);
        assertThat(values(read.problems().get(0), "team")).containsOnly("se");
        assertThat(values(read.problems().get(0), "organisation")).containsOnlyNulls();
        Read asIncidents = read(ORG_LINE, LogSubject.INCIDENT, Map.of());
        assertThat(asIncidents.preview().mapping()).isEqualTo("vinst");
        assertThat(asIncidents.log().cases.get(0).events().get(0).team()).isEqualTo("Org line A2");
    }

    @Test
    void aLogOfIncidentsIsReadAsItAlwaysWas() {
        String xes = "<log><trace><string key='concept:name' value='1'/><event>"
                + "<string key='concept:name' value='Accepted'/><string key='lifecycle:transition' value='In Progress'/>"
                + "<string key='org:group' value='V5 3rd'/><string key='product' value='P'/>"
                + "<string key='impact' value='Low'/><string key='organization involved' value='Org line A2'/>"
                + "<date key='time:timestamp' value='2012-01-05T08:00:00Z'/></event></trace></log>";
        LogSample sample = new LogReading(LIBRARY, Limits.standard())
                .sample(new ByteArrayInputStream(xes.getBytes(StandardCharsets.UTF_8)), LogFormat.XES);
        assertThat(LIBRARY.fitting(wish(null, Map.of()), sample).name()).isEqualTo("vinst");
        Mapping asProblems = LIBRARY.fitting(wish(LogSubject.PROBLEM, Map.of()), sample);
        assertThat(new RoleGuess(sample, Map.of())
                        .preview(new RoleGuess(sample, Map.of()).settle(asProblems))
                        .roles())
                .contains(
                        new LogPreview.Part(LogRole.TEAM, "org:group"),
                        new LogPreview.Part(LogRole.ORGANISATION, "organization involved"));
    }

    @Test
    void theRealLogsOfIncidentsGiveNoSignOfProblems() throws IOException {
        LogReading reading = new LogReading(LIBRARY, Limits.standard());
        try (InputStream volvo = RealLogs.volvo()) {
            LogSample sample = reading.sample(volvo, LogFormat.XES);
            assertThat(LIBRARY.fitting(wish(null, Map.of()), sample).name()).isEqualTo("vinst");
            Mapping asProblems =
                    new RoleGuess(sample, Map.of()).settle(LIBRARY.fitting(wish(LogSubject.PROBLEM, Map.of()), sample));
            assertThat(new RoleGuess(sample, Map.of()).preview(asProblems).roles())
                    .contains(
                            new LogPreview.Part(LogRole.TEAM, "org:group"),
                            new LogPreview.Part(LogRole.ORGANISATION, "organization involved"));
        }
        try (InputStream uci = RealLogs.uci()) {
            LogSample sample = reading.sample(uci, LogFormat.CSV);
            ImportWish nothingSaid = new ImportWish(LogFormat.CSV, null, null, Map.of());
            assertThat(LIBRARY.fitting(nothingSaid, sample).name()).isEqualTo("servicenow");
        }
    }

    @Test
    void aMappingForAnotherFormatIsRefused() {
        assertThatThrownBy(() -> LIBRARY.named("vinst-problem-table", LogFormat.XES))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo("intake.mappingFormat"));
    }

    private static List<Object> values(List<ProblemStep> steps, String field) {
        return steps.stream().map(step -> step.facts().get(field)).collect(Collectors.toList());
    }

    private static ImportWish wish(LogSubject subject, Map<LogRole, String> roles) {
        return new ImportWish(LogFormat.XES, subject, null, roles);
    }

    private static LogFormat format(String resource) {
        return resource.endsWith(".csv") ? LogFormat.CSV : LogFormat.XES;
    }

    private static Read read(String resource, LogSubject subject, Map<LogRole, String> said) {
        LogReading reading = new LogReading(LIBRARY, Limits.standard());
        LogSample sample = opened(resource, file -> reading.sample(file, format(resource)));
        RoleGuess roles = new RoleGuess(sample, said);
        Mapping mapping = roles.settle(LIBRARY.fitting(new ImportWish(format(resource), subject, null, said), sample));
        Gathered log = opened(resource, file -> {
            Gathered gathered = new Gathered();
            reading.read(file, format(resource), mapping, gathered);
            return gathered;
        });
        return new Read(roles.preview(mapping), log);
    }

    private static <T> T opened(String resource, Function<InputStream, T> use) {
        try (InputStream file = ProblemLogTest.class.getResourceAsStream("/intake/" + resource)) {
            return use.apply(Objects.requireNonNull(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
