package io.fourline.incident.model;

import static io.fourline.incident.model.IncidentFixture.agent;
import static io.fourline.incident.model.IncidentFixture.chain;
import static io.fourline.incident.model.IncidentFixture.lead;
import static io.fourline.incident.model.IncidentFixture.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.model.EscalationRule.Skip;
import io.fourline.shared.error.Reason;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EscalationRuleTest {

    private static final Map<String, String> FINDINGS = Map.of("symptoms", "red light", "tried", "turned it off");

    @Test
    void anIncidentGoesUpOneLineWithTheFindingsItsLineOwes() {
        assertThat(against(onLine(1), 2, FINDINGS, agent(1))).isEmpty();
    }

    @Test
    void everyMissingFindingIsNamedAtOnce() {
        assertThat(against(onLine(1), 2, Map.of(), agent(1)))
                .containsExactly("findings.symptoms: findingMissing", "findings.tried: findingMissing");
    }

    @Test
    void aBlankFindingIsAMissingOne() {
        assertThat(against(onLine(1), 2, Map.of("symptoms", " \n", "tried", "all"), agent(1)))
                .containsExactly("findings.symptoms: findingMissing");
    }

    @Test
    void findingsNobodyAskedForAreWelcome() {
        assertThat(against(onLine(1), 2, Map.of("symptoms", "a", "tried", "b", "weather", "rain"), agent(1)))
                .isEmpty();
    }

    @Test
    void anIncidentDoesNotGoUpToItsOwnLineOrBelow() {
        assertThat(against(onLine(2), 2, FINDINGS, agent(2))).containsExactly("toLine: lineNotAbove");
        assertThat(against(onLine(2), 1, FINDINGS, agent(2))).containsExactly("toLine: lineNotAbove");
    }

    @Test
    void anIncidentDoesNotGoToALineItsChainLacks() {
        assertThat(EscalationRule.reasonsAgainst(onLine(1), chain(1, true, 1, 2), 3, FINDINGS, agent(1)))
                .extracting(Reason::code)
                .containsExactly("lineNotInChain");
    }

    @Test
    void anIncidentCannotSkipALineWithoutARule() {
        assertThat(against(onLine(1), 3, FINDINGS, agent(1))).containsExactly("toLine: lineSkipped");
    }

    @Test
    void aForbiddenSkipAndMissingFindingsAreToldTogether() {
        assertThat(against(onLine(1), 4, Map.of("tried", "b"), agent(1)))
                .containsExactly("toLine: lineSkipped", "findings.symptoms: findingMissing");
    }

    @Test
    void aLineTheChainDoesNotHaveIsNotSkipped() {
        assertThat(EscalationRule.reasonsAgainst(onLine(1), chain(0, false, 1, 3, 4), 3, FINDINGS, agent(1)))
                .isEmpty();
    }

    @Test
    void priorityOneSkipsAndTheReasonIsThePriority() {
        Incident urgent = IncidentFixture.opened();
        urgent.overridePriority(1);

        assertThat(against(record(urgent), 3, FINDINGS, agent(1))).isEmpty();
        assertThat(EscalationRule.skip(record(urgent), chain(), lead())).isEqualTo(Skip.PRIORITY);
    }

    @Test
    void aMajorIncidentSkipsWhereItsChainSaysSo() {
        Incident major = IncidentFixture.opened();
        major.declareMajor("lead");

        assertThat(EscalationRule.skip(record(major), chain(1, true, 1, 2, 3), agent(1)))
                .isEqualTo(Skip.MAJOR);
        assertThat(EscalationRule.skip(record(major), chain(1, false, 1, 2, 3), agent(1)))
                .isEqualTo(Skip.NONE);
    }

    @Test
    void aLeadSkipsAnyLine() {
        assertThat(against(onLine(1), 4, FINDINGS, lead())).isEmpty();
        assertThat(EscalationRule.skip(onLine(1), chain(), lead())).isEqualTo(Skip.LEAD);
    }

    @Test
    void whereTheChainHasNoSkipPriorityNoPrioritySkips() {
        Incident urgent = IncidentFixture.opened();
        urgent.overridePriority(1);

        assertThat(EscalationRule.skip(record(urgent), chain(0, false, 1, 2, 3), agent(1)))
                .isEqualTo(Skip.NONE);
    }

    @Test
    void aSkipIsOnlyWhatLeavesOutALineOfTheChain() {
        assertThat(EscalationRule.skips(onLine(1), chain(), 2)).isFalse();
        assertThat(EscalationRule.skips(onLine(1), chain(), 3)).isTrue();
        assertThat(EscalationRule.skips(onLine(2), chain(), 4)).isTrue();
    }

    @Test
    void theDeskItselfOwesNoFindings() {
        assertThat(against(onLine(1), 2, Map.of(), Caller.system(ZoneOffset.UTC)))
                .isEmpty();
    }

    private static IncidentRecord onLine(int line) {
        return record(IncidentFixture.onLine(line));
    }

    private static List<String> against(
            IncidentRecord incident, int toLine, Map<String, String> findings, Caller caller) {
        ChainPlan chain = chain();
        return EscalationRule.reasonsAgainst(incident, chain, toLine, findings, caller).stream()
                .map(reason -> reason.field() + ": " + reason.code())
                .toList();
    }
}
