package io.fourline.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicationTest {

    @Test
    void theFirstVersionOfAYearIsItsNumberOne() {
        assertThat(Publication.nextLabel(List.of(), 2026)).isEqualTo("2026.1");
        assertThat(Publication.nextLabel(labelled("2025.1", "2025.2"), 2026)).isEqualTo("2026.1");
    }

    @Test
    void laterVersionsOfTheYearAreCountedOnWhateverTheirOrder() {
        assertThat(Publication.nextLabel(labelled("2025.1", "2026.1"), 2026)).isEqualTo("2026.2");
        assertThat(Publication.nextLabel(labelled("2026.2", "2026.1", "2025.1"), 2026))
                .isEqualTo("2026.3");
    }

    private static List<Publication> labelled(String... labels) {
        return Stream.of(labels).map(PublicationTest::version).toList();
    }

    private static Publication version(String label) {
        return new Publication(new Publication.Key("main", label), 1, "{}", Instant.EPOCH, "admin", "because") {};
    }
}
