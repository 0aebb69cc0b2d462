package io.fourline.change.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.change.Risk;
import io.fourline.change.RiskLevel;
import io.fourline.change.model.RiskQuestion.Option;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Checks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTableTest {

    private static final RiskTable TABLE = new RiskTable(
            List.of(
                    new RiskQuestion(
                            "reach",
                            "Who?",
                            3,
                            List.of(
                                    new Option("ONE", "One", 0),
                                    new Option("SOME", "Some", 1),
                                    new Option("ALL", "All", 2))),
                    new RiskQuestion(
                            "undo", "Undo?", 1, List.of(new Option("YES", "Yes", 0), new Option("NO", "No", 4)))),
            List.of(
                    new RiskTable.Level(RiskLevel.LOW, 0),
                    new RiskTable.Level(RiskLevel.MEDIUM, 25),
                    new RiskTable.Level(RiskLevel.HIGH, 50),
                    new RiskTable.Level(RiskLevel.VERY_HIGH, 75)));

    @ParameterizedTest
    @CsvSource({
        "ONE,  YES, 0,   LOW",
        "SOME, YES, 30,  MEDIUM",
        "ONE,  NO,  40,  MEDIUM",
        "ALL,  YES, 60,  HIGH",
        "SOME, NO,  70,  HIGH",
        "ALL,  NO,  100, VERY_HIGH",
    })
    void theScoreIsTheWeightedShareOfTheMostThatCouldBeHad(String reach, String undo, int score, RiskLevel level) {
        Risk risk = TABLE.score(Map.of("reach", reach, "undo", undo));

        assertThat(risk.score()).isEqualTo(score);
        assertThat(risk.level()).isEqualTo(level);
        int had = risk.calculation().stream()
                .mapToInt(part -> part.weight() * part.points())
                .sum();
        int most = risk.calculation().stream()
                .mapToInt(part -> part.weight() * part.most())
                .sum();
        assertThat(100 * had / most).as("the calculation shown gives the score").isEqualTo(score);
    }

    @Test
    void aQuestionLeftOpenLeavesTheScoreOpen() {
        Risk risk = TABLE.score(Map.of("reach", "ALL"));

        assertThat(risk.score()).isNull();
        assertThat(risk.level()).isNull();
        assertThat(risk.calculation()).hasSize(1);
    }

    @Test
    void answersThatAreNotOfferedAreNamed() {
        Checks checks = new Checks();
        TABLE.check(Map.of("reach", "MARS", "colour", "RED"), checks);

        assertThatThrownBy(checks::done)
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.reasons())
                        .extracting(reason -> reason.field())
                        .containsExactlyInAnyOrder("risk.reach", "risk.colour"));
    }

    @Test
    void levelsOutOfOrderAreRefused() {
        RiskTable upsideDown = new RiskTable(
                TABLE.questions(), List.of(TABLE.levels().get(1), TABLE.levels().get(0)));

        assertThatThrownBy(upsideDown::check).isInstanceOf(InvalidInput.class);
    }
}
