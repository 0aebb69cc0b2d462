package io.fourline.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.search.LayerDraft;
import java.util.ArrayList;
import java.util.List;

/** The words and facts of an incident as the search takes them. */
final class IncidentTold {

    private static final ObjectMapper JSON = new ObjectMapper();

    private IncidentTold() {}

    /** Findings without their keys. */
    static String plain(String findings) {
        if (findings == null) {
            return null;
        }
        try {
            List<String> values = new ArrayList<>();
            for (JsonNode value : JSON.readTree(findings)) {
                values.add(value.asText());
            }
            return String.join("\n", values);
        } catch (JsonProcessingException noFindings) {
            return findings;
        }
    }

    /** Whether a solution was found; records of elsewhere tell no code, and that they were resolved is taken for it. */
    private static boolean isSolved(IncidentRecord incident) {
        boolean ended = incident.state() == IncidentState.RESOLVED || incident.state() == IncidentState.CLOSED;
        ResolutionCode code = incident.resolutionCode();
        return ended && (code == null ? !incident.isLive() : code.isSolution());
    }

    /** Adds what stands before a colon in a search, with its values. */
    static LayerDraft facts(LayerDraft layer, IncidentRecord incident, boolean named) {
        String state = incident.state().name();
        return layer.facts("state", incident.state().isOpen() ? List.of(state, "OPEN") : List.of(state))
                .facts("origin", List.of(incident.isLive() ? "LIVE" : "IMPORT", "ALL"))
                .fact("priority", incident.priority())
                .fact("line", incident.line())
                .fact("major", incident.major())
                .fact("team", incident.team())
                .fact("service", incident.service())
                .fact("category", incident.category())
                .fact("item", incident.configurationItem())
                .fact("code", incident.resolutionCode())
                .fact("solved", isSolved(incident))
                .fact("solver", incident.resolvingTeam())
                .fact("requester", named ? incident.requester() : null)
                .fact("organisation", named ? incident.organisation() : null)
                .fact("assignee", named ? incident.assignee() : null);
    }
}
