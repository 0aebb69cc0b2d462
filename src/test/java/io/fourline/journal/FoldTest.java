package io.fourline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void theNewestValueOfEveryFieldIsTheRecord() {
        List<Entry> history = List.of(
                entry(1, Map.of("state", new Change(null, "NEW"), "line", new Change(null, 1))),
                entry(2, Map.of("state", new Change("NEW", "IN_PROGRESS"))),
                entry(3, Map.of()));

        assertThat(Fold.of(history)).containsOnly(Map.entry("state", "IN_PROGRESS"), Map.entry("line", 1), version(3));
    }

    @Test
    void aFieldThatWasEmptiedIsThereAndEmpty() {
        List<Entry> history = List.of(
                entry(1, Map.of("assignee", new Change(null, "line1"))),
                entry(2, Map.of("assignee", new Change("line1", null))));

        assertThat(Fold.of(history)).containsEntry("assignee", null);
    }

    @Test
    void noHistoryIsNoRecord() {
        assertThat(Fold.of(List.of())).isEmpty();
    }

    private static Map.Entry<String, Object> version(int seq) {
        return Map.entry(Fold.VERSION, seq);
    }

    private static Entry entry(int seq, Map<String, Change> changes) {
        Instant at = Instant.EPOCH.plusSeconds(seq);
        return new Entry(
                "INC-000001", seq, at, "line1", null, "act", changes, Map.of(), null, Origin.REST, "hash", "before");
    }
}
