package io.fourline.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void theValuesStandInTheOrderOfTheirMarks() {
        Conditions conditions = new Conditions()
                .and("i.line = ?", 2)
                .and("(i.team = ? or i.team = ?)", List.of("core", "edge"))
                .and("i.open = true");
        assertThat(conditions).hasToString("i.line = ? and (i.team = ? or i.team = ?) and i.open = true");
        assertThat(conditions.values()).containsExactly(2, "core", "edge");
    }

    @Test
    void whatHasNoValueAsksNothing() {
        Conditions conditions = new Conditions().andIfGiven("i.line = ?", null).andIfGiven("i.team = ?", "core");
        assertThat(conditions).hasToString("i.team = ?");
        assertThat(conditions.values()).containsExactly("core");
    }

    @Test
    void wordsAreSoughtAsTheyStandWhateverTheirCase() {
        assertThat(Conditions.containing("100%_Sure!")).isEqualTo("%100!%!_sure!!%");
    }
}
