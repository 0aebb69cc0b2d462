package io.fourline.incident.model;

import io.fourline.shared.time.Instants;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the journal keeps of an incident: every field of its record, by the record's own names and in its own forms. The
 * one list of them; folding the journal gives exactly this.
 */
public final class IncidentFacts {

    private IncidentFacts() {}

    public static Map<String, Object> of(Incident incident) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("title", incident.title);
        facts.put("description", incident.description);
        facts.put("state", name(incident.state));
        facts.put("waitingFor", name(incident.waitingFor));
        facts.put("waitingUntil", text(incident.waitingUntil));
        facts.put("impact", name(incident.impact));
        facts.put("urgency", name(incident.urgency));
        facts.put("priority", incident.priority);
        facts.put("priorityOverridden", incident.priorityOverridden);
        facts.put("major", incident.major);
        facts.put("majorManager", incident.majorManager);
        facts.put("requester", incident.requester);
        facts.put("organisation", incident.organisation);
        facts.put("service", incident.service);
        facts.put("chain", incident.chain);
        facts.put("category", incident.category);
        facts.put("configurationItem", incident.configurationItem);
        facts.put("channel", name(incident.channel));
        facts.put("origin", name(incident.origin));
        facts.put("line", incident.line);
        facts.put("team", incident.team);
        facts.put("assignee", incident.assignee);
        facts.put("accepted", incident.accepted);
        facts.put("everAccepted", incident.everAccepted);
        facts.put("openedAt", text(incident.openedAt));
        facts.put("resolvedAt", text(incident.resolvedAt));
        facts.put("closedAt", text(incident.closedAt));
        facts.put("resolvingTeam", incident.resolvingTeam);
        facts.put("resolutionCode", name(incident.resolutionCode));
        facts.put("resolution", incident.resolution);
        facts.put("satisfaction", incident.satisfaction);
        facts.put("satisfactionComment", incident.satisfactionComment);
        facts.put("supplierReference", incident.supplierReference);
        facts.put("supplierAnswer", incident.supplierAnswer);
        facts.put("sourceId", incident.sourceId);
        facts.put("importId", incident.importId);
        facts.put("path", incident.path);
        facts.put("terms", incident.terms);
        facts.put("calendars", incident.calendars);
        return facts;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String text(Instant instant) {
        return instant == null ? null : Instants.text(instant);
    }
}
