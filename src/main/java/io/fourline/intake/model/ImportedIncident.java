package io.fourline.intake.model;

import io.fourline.incident.IncidentState;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Impact;
import io.fourline.ticket.PriorityMatrix;
import io.fourline.ticket.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An imported incident's facts, step by step, by the names the journal keeps of every incident. */
public final class ImportedIncident {

    /** Fields the source does not tell, which the desk makes for its lists; the opening entry names them. */
    private final List<String> made = new ArrayList<>(List.of("title"));

    private final String sourceId;
    private final String importId;
    private boolean everAccepted;
    private String resolvingTeam;
    private String path = "";
    private int pathLine;

    public ImportedIncident(String sourceId, String importId) {
        this.sourceId = sourceId;
        this.importId = importId;
    }

    public List<String> made() {
        return List.copyOf(made);
    }

    /** The facts after a step; steps must come in their order. */
    public Map<String, Object> facts(Step step) {
        ImportedFacts told = step.facts();
        follow(told);
        Map<String, Object> facts = new TreeMap<>();
        facts.put("title", told.title());
        facts.put("description", told.description());
        facts.put("state", told.state().name());
        facts.put(
                "waitingFor",
                told.waitingFor() == null ? null : told.waitingFor().name());
        facts.put("waitingUntil", null);
        facts.put("impact", told.impact());
        facts.put("urgency", told.urgency());
        facts.put("priority", priority(told));
        facts.put("priorityOverridden", false);
        facts.put("major", false);
        facts.put("majorManager", null);
        facts.put("requester", told.requester());
        facts.put("organisation", told.organisation());
        facts.put("service", told.service());
        facts.put("chain", null);
        facts.put("category", told.category());
        facts.put("configurationItem", told.configurationItem());
        facts.put("channel", told.channel());
        facts.put("origin", "IMPORT");
        facts.put("line", told.line());
        facts.put("team", told.team());
        facts.put("assignee", told.assignee());
        facts.put("accepted", told.accepted());
        facts.put("everAccepted", everAccepted);
        putInstants(facts, told);
        facts.put("resolvingTeam", resolvingTeam);
        facts.put("resolutionCode", null);
        facts.put("resolution", null);
        facts.put("satisfaction", null);
        facts.put("satisfactionComment", null);
        facts.put("supplierReference", null);
        facts.put("supplierAnswer", null);
        facts.put("sourceId", sourceId);
        facts.put("importId", importId);
        facts.put("path", path);
        return facts;
    }

    private static void putInstants(Map<String, Object> facts, ImportedFacts told) {
        facts.put("openedAt", Instants.text(told.openedAt()));
        facts.put("resolvedAt", Instants.text(told.resolvedAt()));
        facts.put("closedAt", Instants.text(told.closedAt()));
    }

    private void follow(ImportedFacts told) {
        everAccepted = everAccepted || told.accepted();
        if (told.state() == IncidentState.RESOLVED) {
            resolvingTeam = told.team();
        }
        if (told.line() != pathLine) {
            path = path.isEmpty() ? Integer.toString(told.line()) : path + ',' + told.line();
            pathLine = told.line();
        }
    }

    // A desk without priorities still has impacts: with a middling urgency they give an order for lists.
    private Integer priority(ImportedFacts told) {
        if (told.priority() != null) {
            return told.priority();
        }
        if (!made.contains("priority")) {
            made.add("priority");
        }
        Impact impact = told.impact() == null ? Impact.MEDIUM : Impact.valueOf(told.impact());
        Urgency urgency = told.urgency() == null ? Urgency.MEDIUM : Urgency.valueOf(told.urgency());
        return PriorityMatrix.byWeight(impact, urgency);
    }
}
