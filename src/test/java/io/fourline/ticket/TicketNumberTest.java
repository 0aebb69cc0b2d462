package io.fourline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    @Test
    void aNumberHasAtLeastSixDigits() {
        assertThat(TicketNumber.INCIDENT.of(1)).isEqualTo("INC-000001");
        assertThat(TicketNumber.INCIDENT.of(999_999)).isEqualTo("INC-999999");
        assertThat(TicketNumber.INCIDENT.of(1_000_000)).isEqualTo("INC-1000000");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 999_999, 1_000_000, 123_456_789})
    void whatIsGivenIsRecognised(long sequence) {
        assertThat(TicketNumber.INCIDENT.matches(TicketNumber.INCIDENT.of(sequence)))
                .isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "INC-",
                "INC-1",
                "INC-00001",
                "INC-0000001",
                "inc-000001",
                "PRB-000001",
                "INC-00000a",
                " INC-000001",
                "INC-000001 ",
                "INC-000001\n",
                "INC-\u0660\u0660\u0660\u0660\u0660\u0661",
                "INC-1234567890123"
            })
    void anythingElseIsNoNumber(String text) {
        assertThat(TicketNumber.INCIDENT.matches(text)).isFalse();
    }
}
