package io.fourline.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.fourline.journal.Origin;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A problem as readers get it, now or as of a moment; read from its facts, whether rows or the journal tell them.
 *
 * @param organisation whose it is, as an imported log says; {@code null} for problems of this desk
 * @param configurationItems codes in order
 * @param incidents numbers in order
 * @param changes numbers in order
 * @param owner the problem manager who answers for it, {@code null} for nobody
 * @param symptoms how it shows, in the words of those who meet it
 * @param workaroundPublished whether line 1 has been offered the workaround
 * @param knownError whether line 1 is offered it now: published, and not resolved yet
 * @param duplicateOf the problem that goes on with the same cause; {@code null} unless this one ended as its duplicate
 * @param terms code and label of the terms version it is measured by, {@code null} where there are none
 * @param calendars the versions of their calendars
 * @param version place of the last journal entry told here
 * @param allowedActions URL nouns of what the reader may do now
 */
public record ProblemRecord(
        String number,
        String title,
        String description,
        ProblemState state,
        Impact impact,
        Urgency urgency,
        int priority,
        String service,
        String category,
        String organisation,
        List<String> configurationItems,
        List<String> incidents,
        List<String> changes,
        String owner,
        String team,
        String assignee,
        RaisedFrom raisedFrom,
        String symptoms,
        String workaround,
        boolean workaroundPublished,
        boolean knownError,
        String rootCause,
        List<String> whys,
        List<Cause> causes,
        List<Reproduction> reproductions,
        List<ProblemTask> tasks,
        ProblemResolutionCode resolutionCode,
        String resolution,
        String duplicateOf,
        Instant openedAt,
        Instant resolvedAt,
        Instant closedAt,
        String terms,
        String calendars,
        Origin origin,
        String sourceId,
        String importId,
        int version,
        List<String> allowedActions) {

    /** Reads a record from facts as {@code ProblemFacts} names them. */
    public static ProblemRecord of(String number, int version, Map<String, Object> facts) {
        Facts read = new Facts(facts);
        Inquiry inquiry = Inquiry.of(facts);
        return new ProblemRecord(
                number,
                read.text("title"),
                read.text("description"),
                read.constant("state", ProblemState.class),
                read.constant("impact", Impact.class),
                read.constant("urgency", Urgency.class),
                (Integer) facts.get("priority"),
                read.text("service"),
                read.text("category"),
                read.text("organisation"),
                read.codes("configurationItems"),
                read.codes("incidents"),
                read.codes("changes"),
                read.text("owner"),
                read.text("team"),
                read.text("assignee"),
                read.constant("raisedFrom", RaisedFrom.class),
                read.text("symptoms"),
                read.text("workaround"),
                read.truth("workaroundPublished"),
                read.truth("knownError"),
                read.text("rootCause"),
                inquiry.whys(),
                inquiry.causes(),
                inquiry.reproductions(),
                inquiry.tasks(),
                read.constant("resolutionCode", ProblemResolutionCode.class),
                read.text("resolution"),
                read.text("duplicateOf"),
                read.instant("openedAt"),
                read.instant("resolvedAt"),
                read.instant("closedAt"),
                read.text("terms"),
                read.text("calendars"),
                read.constant("origin", Origin.class),
                read.text("sourceId"),
                read.text("importId"),
                version,
                List.of());
    }

    /** An imported problem is a record of another desk: nobody acts on it. */
    @JsonIgnore
    public boolean isLive() {
        return origin != Origin.IMPORT;
    }

    public Inquiry inquiry() {
        return new Inquiry(whys, causes, reproductions, tasks);
    }

    /** The record with what its reader may do now. */
    public ProblemRecord allowing(List<String> actions) {
        return new ProblemRecord(
                number,
                title,
                description,
                state,
                impact,
                urgency,
                priority,
                service,
                category,
                organisation,
                configurationItems,
                incidents,
                changes,
                owner,
                team,
                assignee,
                raisedFrom,
                symptoms,
                workaround,
                workaroundPublished,
                knownError,
                rootCause,
                whys,
                causes,
                reproductions,
                tasks,
                resolutionCode,
                resolution,
                duplicateOf,
                openedAt,
                resolvedAt,
                closedAt,
                terms,
                calendars,
                origin,
                sourceId,
                importId,
                version,
                actions);
    }

    /** Facts by their names, in the types of the record. */
    private record Facts(Map<String, Object> facts) {

        String text(String field) {
            return (String) facts.get(field);
        }

        boolean truth(String field) {
            return Boolean.TRUE.equals(facts.get(field));
        }

        List<String> codes(String field) {
            return facts.get(field) instanceof List<?> list
                    ? list.stream().map(String.class::cast).toList()
                    : List.of();
        }

        Instant instant(String field) {
            String text = text(field);
            return text == null ? null : Instant.parse(text);
        }

        <E extends Enum<E>> E constant(String field, Class<E> type) {
            String text = text(field);
            return text == null ? null : Enum.valueOf(type, text);
        }
    }
}
