package io.fourline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.sla.TermsPlan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsCheckTest {

    private static final Wording ENGLISH = Words.strict().in(Locale.ENGLISH);

    @Test
    void soundTermsHaveNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "calendar, , ERROR calendarMissing",
        "calendar, DUBAI, ERROR calendarUnpublished",
        "calendar.RESPOND, NEVER, ERROR calendarClosed",
        "target.RESPOND.2, PT9H, ERROR respondLonger",
        "target.RESPOND.2, PT0S, ERROR targetNotPositive",
        "target.RESPOND.2, PT-1H, ERROR targetNotPositive",
        "target.RESOLVE.2, PT876000H, ERROR targetTooLong",
        "target.RESOLVE.2, PT2500H, ERROR targetOutOfReach",
        "target.RESOLVE.2, , WARNING resolveMissing",
        "target.RESPOND.2, , WARNING respondMissing",
        "target.LINE_4.1, PT4H, ERROR supplier",
        "target.LINE_4.1, PT2H0.001S, ERROR supplier",
        "target.LINE_2.1, PT7H, ERROR budgets",
        "warning.75.RESOLVE, '', WARNING tellsNobody",
        "warning.100.LINE_1, TEAM, WARNING thresholdAfterHandOn",
        "match.service, OLD, WARNING matchRetired",
        "match.organisation, NONE, ERROR matchUnknown"
    })
    void whatIsWrongIsNamed(String fact, String value, String problem) {
        assertThat(problems(fact, value)).contains(problem);
    }

    @Test
    void aPriorityWithoutAnyTargetIsAnErrorUnlessTicketsGetThereLater() {
        assertThat(problems("target.RESPOND.5", null, "target.RESOLVE.5", null)).contains("ERROR targetsMissing");
        assertThat(problems("target.RESPOND.5", null, "target.RESOLVE.5", null, "match.priority", "1"))
                .contains("WARNING targetsLater");
    }

    @Test
    void theSumsAreTold() {
        TermsPlan plan = TermsFixture.plan(
                "target.RESOLVE.1",
                "PT4H",
                "target.LINE_1.1",
                "PT30M",
                "target.LINE_2.1",
                "PT1H",
                "target.LINE_4.1",
                "PT4H");
        TermsProblem problem =
                TermsCheck.problems("GOLD", plan, TermsFixture.around()).get(0);
        TermsWords words = new TermsWords(ENGLISH, 28_800);

        assertThat(words.title(problem)).isEqualTo("Priority 1 cannot be kept when the supplier is needed.");
        assertThat(words.text(problem))
                .startsWith("Lines 1 to 3 may use 3 h 30 min and the supplier's contract allows 4 h, "
                        + "together 7 h 30 min; the target is 4 h.");
    }

    @Test
    void aBudgetByAnotherCalendarIsTakenForTheMostPromisedTimeItCanLast() {
        // A day and a night of the supplier last at most eight promised hours.
        assertThat(problems("calendar.LINE_4", "ALWAYS", "target.LINE_4.1", "PT24H", "target.RESOLVE.1", "PT14H"))
                .isEmpty();
        assertThat(problems("calendar.LINE_4", "ALWAYS", "target.LINE_4.1", "PT24H", "target.RESOLVE.1", "PT13H"))
                .contains("ERROR supplierByOthers");
        // Two office hours that begin on a Friday afternoon last the whole weekend of a promise that never sleeps.
        assertThat(problems("calendar", "ALWAYS", "calendar.LINE_1", "WARSAW")).contains("ERROR budgetsByOthers");
    }

    @Test
    void promisedHoursThatNoLineWorksAreListed() {
        TermsPlan plan = TermsFixture.plan(
                "calendar",
                "ALWAYS",
                "calendar.LINE_1",
                "WARSAW",
                "calendar.LINE_2",
                "WARSAW",
                "calendar.LINE_3",
                "WARSAW",
                "calendar.LINE_4",
                "WARSAW");
        TermsProblem problem = TermsCheck.problems("GOLD", plan, TermsFixture.around()).stream()
                .filter(one -> one.code().equals("uncovered"))
                .findFirst()
                .orElseThrow();

        assertThat(new TermsWords(ENGLISH, 0).text(problem))
                .contains("Mon, Tue, Wed, Thu, Fri 00:00–08:00, 16:00–24:00; Sat, Sun 00:00–24:00");
        assertThat(problems("calendar", "ALWAYS", "calendar.LINE_1", "WARSAW")).doesNotContain("WARNING uncovered");
    }

    @Test
    void ofTwoThatAskForTheSameOneIsNeverReached() {
        List<TermsProblem> later =
                TermsCheck.problems("GOLD", TermsFixture.plan(), TermsFixture.around(TermsFixture.version("AERO")));
        List<TermsProblem> earlier =
                TermsCheck.problems("GOLD", TermsFixture.plan(), TermsFixture.around(TermsFixture.version("SILVER")));
        List<TermsProblem> other = TermsCheck.problems(
                "GOLD", TermsFixture.plan(), TermsFixture.around(TermsFixture.version("AERO", "match.vip", "true")));

        assertThat(later).extracting(TermsProblem::code).containsExactly("unreachable");
        assertThat(earlier).extracting(TermsProblem::code).containsExactly("shadows");
        assertThat(other).isEmpty();
    }

    @Test
    void aThresholdOfAClockWithoutTargetsCanNeverFire() {
        String[] changes = new String[12];
        for (int priority = 1; priority <= 5; priority++) {
            changes[2 * priority - 2] = "target.LINE_1." + priority;
        }
        changes[10] = "warning.50.LINE_1";
        changes[11] = "TEAM";
        assertThat(problems(changes)).contains("WARNING thresholdWithoutTarget", "WARNING handOnWithoutBudget");
    }

    private static List<String> problems(String... changes) {
        List<TermsProblem> problems = TermsCheck.problems("GOLD", TermsFixture.plan(changes), TermsFixture.around());
        TermsWords words = new TermsWords(ENGLISH, 28_800);
        assertThat(problems).allSatisfy(problem -> assertThat(words.title(problem) + words.text(problem))
                .doesNotContain("{", "Duration", "LINE_"));
        return problems.stream()
                .map(problem -> problem.severity() + " " + problem.code())
                .toList();
    }
}
