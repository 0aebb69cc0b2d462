package io.fourline.intake.model;

import io.fourline.problem.Inquiry;
import io.fourline.problem.ProblemState;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Impact;
import io.fourline.ticket.PriorityMatrix;
import io.fourline.ticket.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An imported problem as it stands after each source event, by the names the journal keeps of every problem. */
final class ImportedProblem {

    private final String sourceId;
    private final String importId;
    private final boolean missingMeansEmpty;
    private ProblemState state;
    private Integer priority;
    private Instant openedAt;
    private Instant resolvedAt;
    private Instant closedAt;
    private Map<String, Object> facts = Map.of();

    ImportedProblem(SourceCase source, String importId) {
        this.sourceId = source.sourceId();
        this.importId = importId;
        this.missingMeansEmpty = source.missingMeansEmpty();
    }

    /** {@code null} before its first event. */
    ProblemState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Empty before its first event. */
    Map<String, Object> facts() {
        return facts;
    }

    /** Goes on to the next event. */
    void follow(SourceEvent event, boolean last) {
        SourceFacts told = event.facts();
        boolean first = state == null;
        openedAt = first ? or(told.openedAt(), event.at()) : openedAt;
        state = state(event);
        resolvedAt = ended(resolvedAt, told.resolvedAt(), event, last, state == ProblemState.RESOLVED);
        closedAt = state == ProblemState.CLOSED || state == ProblemState.CANCELLED
                ? ended(closedAt, told.closedAt(), event, last, true)
                : null;
        Map<String, Object> now = first ? unknown(told.title()) : new TreeMap<>(facts);
        tell(now, event);
        now.put("openedAt", Instants.text(openedAt));
        now.put("resolvedAt", Instants.text(resolvedAt));
        now.put("closedAt", Instants.text(closedAt));
        now.put("state", state.name());
        facts = now;
    }

    private void tell(Map<String, Object> now, SourceEvent event) {
        SourceFacts told = event.facts();
        put(now, "team", event.team());
        put(now, "assignee", event.assignee());
        put(now, "impact", told.impact());
        put(now, "urgency", told.urgency());
        put(now, "service", told.service());
        put(now, "category", told.category());
        put(now, "organisation", told.organisation());
        if (told.configurationItem() != null) {
            now.put("configurationItems", List.of(told.configurationItem()));
        } else if (missingMeansEmpty) {
            now.put("configurationItems", List.of());
        }
        if (event.queued()) {
            now.put("assignee", null);
        }
        if (told.priority() != null || missingMeansEmpty) {
            priority = told.priority();
        }
        now.put("priority", priority == null ? byWeight(now) : priority);
    }

    private void put(Map<String, Object> now, String field, String told) {
        if (told != null || missingMeansEmpty) {
            now.put(field, told);
        }
    }

    /** It is logged once: whoever queues it again later gives it to somebody else, with all that is known. */
    private ProblemState state(SourceEvent event) {
        ProblemState told = event.problemState();
        if (state == null) {
            return told == null ? ProblemState.LOGGED : told;
        }
        if (told == ProblemState.LOGGED) {
            return state.isOpen() ? state : ProblemState.INVESTIGATING;
        }
        return told == null ? state : told;
    }

    /** Since when it stands so without a break; at the case's last event the source's own word counts. */
    private Instant ended(Instant past, Instant told, SourceEvent event, boolean last, boolean isNow) {
        if (state.isOpen()) {
            return null;
        }
        if (last && told != null) {
            return told;
        }
        return past == null && isNow ? event.at() : past;
    }

    // A desk without priorities still has impacts: with a middling urgency they give an order for lists.
    private static int byWeight(Map<String, Object> now) {
        String impact = (String) now.get("impact");
        String urgency = (String) now.get("urgency");
        return PriorityMatrix.byWeight(
                impact == null ? Impact.MEDIUM : Impact.valueOf(impact),
                urgency == null ? Urgency.MEDIUM : Urgency.valueOf(urgency));
    }

    /** Every fact of a problem of which nothing is known but where it comes from. */
    private Map<String, Object> unknown(String title) {
        Map<String, Object> facts = new TreeMap<>(Inquiry.NOTHING_YET.facts());
        facts.put("title", title);
        facts.put("description", "");
        facts.put("raisedFrom", "IMPORT");
        facts.put("origin", "IMPORT");
        facts.put("workaroundPublished", false);
        facts.put("knownError", false);
        facts.put("sourceId", sourceId);
        facts.put("importId", importId);
        for (String links : List.of("configurationItems", "incidents", "changes")) {
            facts.put(links, new ArrayList<>());
        }
        for (String untold : List.of("impact", "urgency", "service", "category", "organisation", "owner", "team")) {
            facts.put(untold, null);
        }
        for (String untold : List.of(
                "assignee",
                "symptoms",
                "workaround",
                "rootCause",
                "resolutionCode",
                "resolution",
                "terms",
                "calendars")) {
            facts.put(untold, null);
        }
        return facts;
    }

    private static <T> T or(T told, T otherwise) {
        return told == null ? otherwise : told;
    }
}
