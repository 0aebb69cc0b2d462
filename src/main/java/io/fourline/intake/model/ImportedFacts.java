package io.fourline.intake.model;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The incident's record as it stands after a source event; what the log does not tell is {@code null}. */
public record ImportedFacts(
        String title,
        String description,
        IncidentState state,
        WaitingReason waitingFor,
        String impact,
        String urgency,
        Integer priority,
        String requester,
        String organisation,
        String service,
        String category,
        String configurationItem,
        String channel,
        int line,
        String team,
        String assignee,
        boolean accepted,
        Instant openedAt,
        Instant resolvedAt,
        Instant closedAt) {

    /** The fields whose values differ from those before, with the new values, by the names of the record. */
    Map<String, Object> changesFrom(ImportedFacts before) {
        Map<String, Object> changes = new LinkedHashMap<>();
        Map<String, Object> past = before == null ? Map.of() : before.byName();
        byName().forEach((name, value) -> {
            if (!Objects.equals(value, past.get(name))) {
                changes.put(name, value);
            }
        });
        return changes;
    }

    private Map<String, Object> byName() {
        Map<String, Object> facts = new LinkedHashMap<>(32);
        facts.put("title", title);
        facts.put("description", description);
        facts.put("state", state);
        facts.put("waitingFor", waitingFor);
        facts.put("impact", impact);
        facts.put("urgency", urgency);
        facts.put("priority", priority);
        facts.put("requester", requester);
        facts.put("organisation", organisation);
        facts.put("service", service);
        facts.put("category", category);
        facts.put("configurationItem", configurationItem);
        facts.put("channel", channel);
        facts.put("line", line);
        facts.put("team", team);
        facts.put("assignee", assignee);
        facts.put("accepted", accepted);
        facts.put("openedAt", openedAt);
        facts.put("resolvedAt", resolvedAt);
        facts.put("closedAt", closedAt);
        return facts;
    }
}
