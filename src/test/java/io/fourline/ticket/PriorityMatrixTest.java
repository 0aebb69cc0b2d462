package io.fourline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "LOW,    LOW, 5", "LOW,    MEDIUM, 4", "LOW,    HIGH, 3",
        "MEDIUM, LOW, 4", "MEDIUM, MEDIUM, 3", "MEDIUM, HIGH, 2",
        "HIGH,   LOW, 3", "HIGH,   MEDIUM, 2", "HIGH,   HIGH, 1",
        "MAJOR,  LOW, 3", "MAJOR,  MEDIUM, 2", "MAJOR,  HIGH, 1"
    })
    void impactAndUrgencyTogetherGiveThePriorityUntilSomebodySetsTheCell(Impact impact, Urgency urgency, int priority) {
        assertThat(PriorityMatrix.byWeight(impact, urgency)).isEqualTo(priority);
    }
}
