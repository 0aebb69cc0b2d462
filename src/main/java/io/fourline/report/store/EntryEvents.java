package io.fourline.report.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.incident.IncidentState;
import io.fourline.report.CaseEvent;
import io.fourline.report.CaseEvent.Phase;
import java.time.Instant;

/**
 * Reads one incident's journal entries as the events the chain report counts. An imported entry tells its source event
 * itself; the desk's own entries tell what changed, so what they leave unsaid stays as it was.
 */
final class EntryEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String state;
    private String waitingFor;
    private int line;
    private String team;
    private String assignee;

    CaseEvent event(Instant at, String body) {
        JsonNode entry = read(body);
        JsonNode changes = entry.get("changes");
        state = changed(changes, "state", state);
        waitingFor = changed(changes, "waitingFor", waitingFor);
        line = changes.has("line") ? changes.get("line").get(1).asInt() : line;
        team = changed(changes, "team", team);
        assignee = changed(changes, "assignee", assignee);
        JsonNode source = entry.get("details").get("source");
        return source == null ? own(at) : imported(source);
    }

    private CaseEvent own(Instant at) {
        Phase phase = IncidentState.valueOf(state).isOpen() ? Phase.OPEN : Phase.DONE;
        return new CaseEvent(at, state, waitingFor, line, false, team, assignee, waitingFor, phase);
    }

    private CaseEvent imported(JsonNode source) {
        return new CaseEvent(
                Instant.parse(text(source, "at")),
                text(source, "status"),
                text(source, "subStatus"),
                source.path("line").asInt(0),
                source.path("namedForTwoLines").asBoolean(false),
                text(source, "team"),
                text(source, "person"),
                text(source, "waitingFor"),
                Phase.valueOf(text(source, "phase")));
    }

    private static String changed(JsonNode changes, String field, String before) {
        return changes.has(field) ? textOf(changes.get(field).get(1)) : before;
    }

    private static String text(JsonNode node, String field) {
        return textOf(node.path(field));
    }

    private static String textOf(JsonNode value) {
        return value.isTextual() ? value.textValue() : null;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored journal entry is no JSON: the table has been tampered with", e);
        }
    }
}
