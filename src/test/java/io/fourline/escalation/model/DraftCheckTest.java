package io.fourline.escalation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fourline.escalation.ChainDraft;
import io.fourline.escalation.ChainDraft.ItemDraft;
import io.fourline.escalation.ChainDraft.LineDraft;
import io.fourline.identity.Directory.TeamEntry;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Checks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {

    private static final Map<String, TeamEntry> TEAMS = Map.of(
            "desk", new TeamEntry("desk", "Desk", 1, true),
            "support", new TeamEntry("support", "Support", 2, true),
            "former", new TeamEntry("former", "Former", 2, false),
            "vendor", new TeamEntry("vendor", "Vendor", 4, true));
    private static final ItemDraft SYMPTOMS = new ItemDraft("symptoms", "Symptoms", null);

    @Test
    void aChainOfOneLineWillDo() {
        assertThat(reasons(line(1, "desk"))).isEmpty();
    }

    @Test
    void aChainMayLeaveLinesOut() {
        assertThat(reasons(line(4, "vendor"), line(1, "desk"))).isEmpty();
    }

    @Test
    void aChainBeginsWithLineOne() {
        assertThat(reasons(line(2, "support"))).containsExactly("lines: firstLineMissing");
    }

    @Test
    void aChainWithoutLinesIsNone() {
        assertThat(reasons()).containsExactly("lines: firstLineMissing");
    }

    @Test
    void aLineStandsInAChainOnce() {
        assertThat(reasons(line(1, "desk"), line(1, "desk"))).containsExactly("lines[1].line: lineTwice");
    }

    @Test
    void aLineIsOneToFour() {
        assertThat(reasons(line(1, "desk"), line(5, "vendor")))
                .contains("lines[1].line: range", "lines[1].team: teamOnOtherLine");
    }

    @Test
    void everythingWrongWithTheTeamsIsToldAtOnce() {
        assertThat(reasons(line(1, "support"), line(2, "former"), line(3, "nobody"), line(4, null)))
                .containsExactly(
                        "lines[0].team: teamOnOtherLine",
                        "lines[1].team: teamClosed",
                        "lines[2].team: unknown",
                        "lines[3].team: missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Symptoms", "two words", "1st", "ümlaut", "", "a.b"})
    void aFindingsKeyIsAName(String key) {
        assertThat(reasons(line(1, "desk", new ItemDraft(key, "Label", null))))
                .containsExactly("lines[0].checklist[0].key: findingKey");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  "})
    void aFindingIsAskedInWords(String label) {
        assertThat(reasons(line(1, "desk", new ItemDraft("symptoms", label, null))))
                .hasSize(1)
                .allMatch(reason -> reason.startsWith("lines[0].checklist[0].label: "));
    }

    @Test
    void aKeyIsUsedOncePerLineAndAgainOnAnother() {
        assertThat(reasons(line(1, "desk", SYMPTOMS), line(2, "support", SYMPTOMS)))
                .isEmpty();
        assertThat(reasons(line(1, "desk", SYMPTOMS, SYMPTOMS))).containsExactly("lines[0].checklist[1].key: keyTwice");
    }

    @Test
    void aChecklistStaysShort() {
        ItemDraft[] many = new ItemDraft[21];
        for (int i = 0; i < many.length; i++) {
            many[i] = new ItemDraft("key" + i, "Label", "Hint");
        }
        assertThat(reasons(line(1, "desk", many))).containsExactly("lines[0].checklist: tooMany");
    }

    @Test
    void theDefaultChainIsInUse() {
        ChainDraft draft = new ChainDraft("c", "C", true, 1, true, false, false, List.of(line(1, "desk")), null);
        assertThat(reasons(draft)).containsExactly("active: defaultIsActive");
    }

    @Test
    void thePriorityThatMaySkipIsNoneOrOneToFive() {
        assertThat(reasons(new ChainDraft("c", "C", false, 6, true, false, true, List.of(line(1, "desk")), null)))
                .containsExactly("skipPriority: range");
        assertThat(reasons(new ChainDraft("c", "C", false, 0, true, false, true, List.of(line(1, "desk")), null)))
                .isEmpty();
    }

    private static LineDraft line(Integer number, String team, ItemDraft... checklist) {
        return new LineDraft(number, "Line " + number, team, List.of(checklist));
    }

    private static List<String> reasons(LineDraft... lines) {
        return reasons(new ChainDraft("c", "C", false, 1, true, false, true, List.of(lines), null));
    }

    private static List<String> reasons(ChainDraft draft) {
        Checks checks = new Checks();
        new DraftCheck(checks, code -> Optional.ofNullable(TEAMS.get(code))).check(draft);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, checks::done);
        return refusal == null
                ? List.of()
                : refusal.reasons().stream()
                        .map(reason -> reason.field() + ": " + reason.code())
                        .toList();
    }
}
