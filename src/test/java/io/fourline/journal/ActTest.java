package io.fourline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActTest {

    @Test
    void anOpeningChangesEveryFieldEvenTheEmptyOnes() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", "Printer");
        facts.put("assignee", null);

        Map<String, Change> changes =
                Act.of("INC-000001", "open").changing(null, facts).changes();

        assertThat(changes)
                .containsExactly(
                        Map.entry("assignee", new Change(null, null)), Map.entry("title", new Change(null, "Printer")));
    }

    @Test
    void onlyWhatDiffersIsAChange() {
        Act act = Act.of("INC-000001", "correct")
                .changing(Map.of("title", "Printer", "line", 1), Map.of("title", "Printer jams", "line", 1));

        assertThat(act.changes()).containsExactly(Map.entry("title", new Change("Printer", "Printer jams")));
    }

    @Test
    void aFieldThatIsNoLongerThereChangesToNothing() {
        Act act = Act.of("chain:main", "edit").changing(Map.of("name", "Main", "note", "old"), Map.of("name", "Main"));

        assertThat(act.changes()).containsExactly(Map.entry("note", new Change("old", null)));
    }

    @Test
    void aFieldThatAppearsChangesFromNothing() {
        Act act = Act.of("chain:main", "edit").changing(Map.of("name", "Main"), Map.of("name", "Main", "note", "new"));

        assertThat(act.changes()).containsExactly(Map.entry("note", new Change(null, "new")));
    }

    @Test
    void anActOnNoRecordChangesNothing() {
        assertThat(Act.of("account:line1", "refused").with("why", "forbidden").changes())
                .isEmpty();
    }

    @Test
    void addingADetailLeavesTheActItWasAddedToAlone() {
        Act bare = Act.of("INC-000001", "comment");

        Act detailed = bare.with("comment", "hello");

        assertThat(bare.details()).isEmpty();
        assertThat(detailed.details()).containsExactly(Map.entry("comment", "hello"));
    }
}
