package io.fourline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentActTest {

    /** The state diagram of incidents as a table: N(ew) A(ssigned) P(rogress) W(aiting) R(esolved) C(losed) X(cancelled). */
    private static final String TABLE = """
            ACCEPT             N A . . . . .
            ASSIGN             N A P W . . .
            ESCALATE           N A P W . . .
            HAND_BACK          N A P W . . .
            WAIT               . . P . . . .
            RESUME             . . . W . . .
            RESOLVE            N A P W . . .
            REOPEN             . . . . R . .
            CLOSE              . . . . R . .
            CANCEL             N A P W . . .
            COMMENT            N A P W R . .
            ATTACH             N A P W R . .
            CORRECT            N A P W . . .
            PRIORITIZE         N A P W . . .
            DECLARE_MAJOR      N A P W . . .
            ENTRUST_MAJOR      N A P W R C X
            STAND_DOWN         N A P W R C X
            LINK               N A P W R C X
            UNLINK             N A P W R C X
            WATCH              N A P W R C X
            SUPPLIER_REFERENCE N A P W . . .
            REPIN              N A P W R . .
            """;

    static Stream<Arguments> everyActInEveryState() {
        Map<String, String> rows = new HashMap<>();
        TABLE.lines().forEach(row -> rows.put(row.substring(0, 19).strip(), row.substring(19)));
        return Arrays.stream(IncidentAct.values()).flatMap(act -> Arrays.stream(IncidentState.values())
                .map(state -> Arguments.of(act, state, rows.get(act.name()).charAt(state.ordinal() * 2) != '.')));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("everyActInEveryState")
    void theStateAllowsTheActAsTheDiagramSays(IncidentAct act, IncidentState state, boolean allowed) {
        assertThat(act.allowedIn(state)).isEqualTo(allowed);
    }

    @Test
    void openIsWhatIsStillToBeSolved() {
        assertThat(IncidentState.values())
                .filteredOn(IncidentState::isOpen)
                .containsExactly(
                        IncidentState.NEW, IncidentState.ASSIGNED, IncidentState.IN_PROGRESS, IncidentState.WAITING);
    }

    @Test
    void noTwoActsShareAVerbOrANoun() {
        assertThat(IncidentAct.values()).extracting(IncidentAct::verb).doesNotHaveDuplicates();
        assertThat(IncidentAct.values())
                .extracting(IncidentAct::noun)
                .filteredOn(noun -> noun != null)
                .doesNotHaveDuplicates();
    }
}
