package io.fourline.problem.model;

import io.fourline.shared.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the journal keeps of a problem: every field of its record, by the record's own names and in its own forms. The
 * one list of them; folding the journal gives exactly this.
 */
public final class ProblemFacts {

    private ProblemFacts() {}

    public static Map<String, Object> of(Problem problem) {
        Map<String, Object> facts = new TreeMap<>(problem.inquiry().facts());
        facts.put("title", problem.title);
        facts.put("description", problem.description);
        facts.put("state", name(problem.state));
        facts.put("impact", name(problem.impact));
        facts.put("urgency", name(problem.urgency));
        facts.put("priority", problem.priority);
        facts.put("service", problem.service);
        facts.put("category", problem.category);
        facts.put("organisation", problem.organisation);
        facts.put("configurationItems", sorted(problem.items));
        facts.put("incidents", sorted(problem.incidents));
        facts.put("changes", sorted(problem.changes));
        facts.put("owner", problem.owner);
        facts.put("team", problem.team);
        facts.put("assignee", problem.assignee);
        facts.put("raisedFrom", name(problem.raisedFrom));
        facts.put("origin", name(problem.origin));
        facts.put("symptoms", problem.symptoms);
        facts.put("workaround", problem.workaround);
        facts.put("workaroundPublished", problem.workaroundPublished);
        facts.put("knownError", problem.knownError);
        facts.put("rootCause", problem.rootCause);
        facts.put("resolutionCode", name(problem.resolutionCode));
        facts.put("resolution", problem.resolution);
        facts.put("duplicateOf", problem.duplicateOf);
        facts.put("openedAt", text(problem.openedAt));
        facts.put("resolvedAt", text(problem.resolvedAt));
        facts.put("closedAt", text(problem.closedAt));
        facts.put("terms", problem.measure.terms());
        facts.put("calendars", problem.measure.calendars());
        facts.put("sourceId", problem.sourceId);
        facts.put("importId", problem.importId);
        return facts;
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String text(Instant instant) {
        return instant == null ? null : Instants.text(instant);
    }
}
