package io.fourline.journal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fourline.journal.Act;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.journal.Origin;
import io.fourline.journal.Personal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryFormTest {

    private static final Instant AT = Instant.parse("2026-03-01T09:30:00.000001Z");
    private static final byte[] ZEROS = new byte[Hash.LENGTH];

    private final Map<String, byte[]> keys = new HashMap<>(Map.of("ann", new byte[32]));

    @Test
    void anEntryReadsAsItWasWritten() {
        Entry read = reopened(act());

        assertThat(read.subject()).isEqualTo("INC-000001");
        assertThat(read.seq()).isEqualTo(2);
        assertThat(read.at()).isEqualTo(AT);
        assertThat(read.actor()).isEqualTo("line1");
        assertThat(read.onBehalfOf()).isEqualTo("ann");
        assertThat(read.act()).isEqualTo("escalate");
        assertThat(read.origin()).isEqualTo(Origin.REST);
        assertThat(read.reason()).isEqualTo("beyond us");
        assertThat(read.changes()).containsOnly(Map.entry("line", new Change(1, 2)));
        assertThat(read.details()).containsOnly(Map.entry("findings", Map.of("symptoms", "red light")));
        assertThat(read.previousHash()).isEqualTo("0".repeat(64));
    }

    @Test
    void theHashIsOverTheStoredTextAsItStands() {
        String stored = EntryForm.write(act(), 2, AT, ZEROS, seal());

        assertThat(EntryForm.open(stored, Hash.of(stored), seal()).hash())
                .isEqualTo(Hash.hex(Hash.of(stored)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void reasonAndFindingsAreSealedAndSurviveTheirKeyAsErased() {
        String stored = EntryForm.write(act(), 2, AT, ZEROS, seal());
        keys.clear();

        Entry read = EntryForm.open(stored, Hash.of(stored), seal());

        assertThat(stored).doesNotContain("beyond us").doesNotContain("red light");
        assertThat(read.reason()).isEqualTo(Personal.ERASED);
        assertThat(read.details()).containsOnly(Map.entry("findings", Map.of("symptoms", Personal.ERASED)));
        assertThat(read.changes()).containsOnly(Map.entry("line", new Change(1, 2)));
    }

    @Test
    void withEverythingFixedTheStoredFormNeverChanges() {
        Act plain = Act.of("chain:main", "edit")
                .by("admin")
                .from(Origin.PORTAL)
                .changing(Map.of("name", "Main"), Map.of("name", "Main chain"))
                .because("clearer");

        assertThat(EntryForm.write(plain, 2, AT, ZEROS, new Seal(null, Set.of(), keys::get)))
                .isEqualTo("{\"act\":\"edit\",\"actor\":\"admin\",\"at\":\"2026-03-01T09:30:00.000001Z\","
                        + "\"changes\":{\"name\":[\"Main\",\"Main chain\"]},\"details\":{},\"onBehalfOf\":null,"
                        + "\"origin\":\"PORTAL\",\"previousHash\":\"" + "0".repeat(64) + "\",\"reason\":"
                        + "\"clearer\",\"seq\":2,\"subject\":\"chain:main\"}");
    }

    @Test
    void aStoredTextThatIsNoJsonIsSaidToBeTamperedWith() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EntryForm.read("{\"act\":"))
                .withMessageContaining("tampered");
    }

    private Entry reopened(Act act) {
        String stored = EntryForm.write(act, 2, AT, ZEROS, seal());
        return EntryForm.open(stored, Hash.of(stored), seal());
    }

    private static Act act() {
        return Act.of("INC-000001", "escalate")
                .by("line1")
                .onBehalfOf("ann")
                .from(Origin.REST)
                .about("ann")
                .changing(Map.of("line", 1, "major", false), Map.of("line", 2, "major", false))
                .with("findings", Map.of("symptoms", "red light"))
                .because("beyond us");
    }

    private Seal seal() {
        return new Seal("ann", Set.of("text", "findings"), keys::get);
    }
}
