package io.fourline.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.search.SearchDocument.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words and facts of an incident as the search takes them. */
final class IncidentTold {

    private static final ObjectMapper JSON = new ObjectMapper();

    private IncidentTold() {}

    static void add(List<Passage> passages, String part, String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(part, text));
        }
    }

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

    /** What stands before a colon in a search, with its values. */
    static Map<String, List<String>> facts(IncidentRecord incident, String requester, String organisation) {
        Map<String, List<String>> facts = new TreeMap<>();
        String state = incident.state().name();
        facts.put("state", incident.state().isOpen() ? List.of(state, "OPEN") : List.of(state));
        facts.put("origin", List.of(incident.isLive() ? "LIVE" : "IMPORT", "ALL"));
        put(facts, "priority", incident.priority());
        put(facts, "line", incident.line());
        put(facts, "major", incident.major());
        put(facts, "team", incident.team());
        put(facts, "service", incident.service());
        put(facts, "category", incident.category());
        put(facts, "item", incident.configurationItem());
        put(facts, "code", incident.resolutionCode());
        put(facts, "requester", requester);
        put(facts, "organisation", organisation);
        if (requester != null) {
            put(facts, "assignee", incident.assignee());
        }
        return facts;
    }

    private static void put(Map<String, List<String>> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, List.of(value.toString()));
        }
    }
}
