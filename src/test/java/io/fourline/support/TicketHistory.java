package io.fourline.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Proves over REST that a ticket's journal is a chain, and that folding it gives the record now and at each entry. */
public final class TicketHistory {

    private static final String BEGINNING = "0".repeat(64);

    private TicketHistory() {}

    /** @param ticket its path below the interface's base, such as {@code changes/CHG-000001} */
    public static void prove(DeskClient reader, String ticket) {
        JsonNode entries = reader.get(ticket + "/journal?limit=200").json().path("items");
        Map<String, JsonNode> fold = new HashMap<>();
        String hash = BEGINNING;
        for (JsonNode entry : entries) {
            assertThat(entry.path("previousHash").asText()).isEqualTo(hash);
            hash = entry.path("hash").asText();
            entry.path("changes")
                    .fields()
                    .forEachRemaining(change ->
                            fold.put(change.getKey(), change.getValue().get(1)));
            JsonNode stood =
                    reader.get(ticket + "?asOf=" + entry.path("at").asText()).json();
            assertThat(stood.path("version").asInt())
                    .isEqualTo(entry.path("seq").asInt());
            holds(fold, stood);
        }
        JsonNode now = reader.get(ticket).json();
        holds(fold, now);
        assertThat(now.path("version").asInt()).isEqualTo(entries.size());
    }

    private static void holds(Map<String, JsonNode> fold, JsonNode record) {
        fold.forEach((field, value) -> assertThat(record.path(field)).as(field).isEqualTo(value));
    }
}
