package io.fourline.change.model;

import io.fourline.change.Plans;
import io.fourline.shared.time.Instants;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the journal keeps of a change: every field of its record, by the record's own names and in its own forms. The one
 * list of them; folding the journal gives exactly this.
 */
final class ChangeFacts {

    private ChangeFacts() {}

    static Map<String, Object> of(Change change) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("title", change.title);
        facts.put("description", change.description);
        facts.put("state", name(change.state));
        facts.put("model", name(change.model));
        facts.put("template", change.template);
        facts.put("templateVersion", change.templateVersion);
        facts.put("service", change.service);
        facts.put("configurationItems", change.configurationItems);
        facts.put("from", text(change.from));
        facts.put("to", text(change.to));
        facts.put("requester", change.requester);
        facts.put("assignee", change.assignee);
        facts.put("implementer", change.implementer);
        facts.put("team", change.team);
        facts.put("priority", change.priority);
        facts.put("reason", change.reason);
        facts.put("impact", change.impact);
        facts.put("risk", PlainParts.plain(change.risk));
        facts.put("plans", PlainParts.plain(plans(change)));
        facts.put("stages", PlainParts.plain(change.stages));
        facts.put("approval", name(change.approval));
        facts.put("approvedAt", text(change.approvedAt));
        facts.put("tasks", PlainParts.plain(change.tasks));
        facts.put("log", PlainParts.plain(change.log));
        facts.put("backOut", change.backOut);
        facts.put("review", change.review);
        facts.put("lessons", change.lessons);
        facts.put("outcome", name(change.outcome));
        facts.put("causedIncidents", PlainParts.plain(change.causedIncidents));
        facts.put("terms", change.measure.terms());
        facts.put("calendars", change.measure.calendars());
        facts.put("openedAt", text(change.openedAt));
        facts.put("scheduledAt", text(change.scheduledAt));
        facts.put("startedAt", text(change.startedAt));
        facts.put("finishedAt", text(change.finishedAt));
        facts.put("closedAt", text(change.closedAt));
        return facts;
    }

    private static Plans plans(Change change) {
        return new Plans(change.implementationPlan, change.testPlan, change.backOutPlan);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String text(Instant instant) {
        return Instants.text(instant);
    }
}
