package io.fourline.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.fourline.journal.Origin;
import io.fourline.sla.ClockRecord;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An incident as readers get it, now or as of a moment; read from its facts, whether a row or the journal tells them.
 *
 * @param version place of the last journal entry told here
 * @param allowedActions URL nouns of what the reader may do now
 * @param terms code and label of the terms version it is measured by, {@code null} where there are none
 * @param calendars the versions of their calendars, such as {@code WARSAW@2026.1}
 * @param clocks what its clocks show, as far as the reader is told
 * @param path the lines it has been with, in order, such as {@code 1,2,1,2}
 */
public record IncidentRecord(
        String number,
        String title,
        String description,
        IncidentState state,
        WaitingReason waitingFor,
        Instant waitingUntil,
        Impact impact,
        Urgency urgency,
        int priority,
        boolean priorityOverridden,
        boolean major,
        String majorManager,
        String requester,
        String organisation,
        String service,
        String chain,
        String category,
        String configurationItem,
        Channel channel,
        int line,
        String team,
        String assignee,
        boolean accepted,
        boolean everAccepted,
        Instant openedAt,
        Instant resolvedAt,
        Instant closedAt,
        String resolvingTeam,
        ResolutionCode resolutionCode,
        String resolution,
        Integer satisfaction,
        String satisfactionComment,
        String supplierReference,
        String supplierAnswer,
        Origin origin,
        String sourceId,
        String importId,
        String path,
        String terms,
        String calendars,
        int version,
        List<String> allowedActions,
        List<ClockRecord> clocks) {

    /** Reads a record from facts as {@code IncidentFacts} names them. */
    public static IncidentRecord of(String number, int version, Map<String, Object> facts) {
        Facts read = new Facts(facts);
        return new IncidentRecord(
                number,
                read.text("title"),
                read.text("description"),
                read.constant("state", IncidentState.class),
                read.constant("waitingFor", WaitingReason.class),
                read.instant("waitingUntil"),
                read.constant("impact", Impact.class),
                read.constant("urgency", Urgency.class),
                read.number("priority"),
                read.truth("priorityOverridden"),
                read.truth("major"),
                read.text("majorManager"),
                read.text("requester"),
                read.text("organisation"),
                read.text("service"),
                read.text("chain"),
                read.text("category"),
                read.text("configurationItem"),
                read.constant("channel", Channel.class),
                read.number("line"),
                read.text("team"),
                read.text("assignee"),
                read.truth("accepted"),
                read.truth("everAccepted"),
                read.instant("openedAt"),
                read.instant("resolvedAt"),
                read.instant("closedAt"),
                read.text("resolvingTeam"),
                read.constant("resolutionCode", ResolutionCode.class),
                read.text("resolution"),
                read.optionalNumber("satisfaction"),
                read.text("satisfactionComment"),
                read.text("supplierReference"),
                read.text("supplierAnswer"),
                read.constant("origin", Origin.class),
                read.text("sourceId"),
                read.text("importId"),
                read.text("path"),
                read.text("terms"),
                read.text("calendars"),
                version,
                List.of(),
                List.of());
    }

    /** An imported incident is a record of another desk: nobody acts on it. */
    @JsonIgnore
    public boolean isLive() {
        return origin != Origin.IMPORT;
    }

    /** The record with what its reader may do now. */
    public IncidentRecord allowing(List<String> actions) {
        return with(
                new Outside(requester, organisation, satisfactionComment, supplierReference, supplierAnswer),
                sourceId,
                importId,
                actions,
                clocks);
    }

    /** The record with what its clocks show. */
    public IncidentRecord clocked(List<ClockRecord> readings) {
        return with(
                new Outside(requester, organisation, satisfactionComment, supplierReference, supplierAnswer),
                sourceId,
                importId,
                allowedActions,
                readings);
    }

    /** The record as a reader outside the desk is shown it: what concerns the desk's own work, or somebody else's contact, is left out. */
    public IncidentRecord asShown(
            String shownRequester, String shownOrganisation, String shownReference, String shownAnswer) {
        return with(
                new Outside(shownRequester, shownOrganisation, null, shownReference, shownAnswer),
                null,
                null,
                allowedActions,
                clocks);
    }

    /** What not every reader is shown. */
    private record Outside(
            String requester, String organisation, String satisfactionComment, String reference, String answer) {}

    private IncidentRecord with(
            Outside outside, String source, String run, List<String> actions, List<ClockRecord> readings) {
        return new IncidentRecord(
                number,
                title,
                description,
                state,
                waitingFor,
                waitingUntil,
                impact,
                urgency,
                priority,
                priorityOverridden,
                major,
                majorManager,
                outside.requester(),
                outside.organisation(),
                service,
                chain,
                category,
                configurationItem,
                channel,
                line,
                team,
                assignee,
                accepted,
                everAccepted,
                openedAt,
                resolvedAt,
                closedAt,
                resolvingTeam,
                resolutionCode,
                resolution,
                satisfaction,
                outside.satisfactionComment(),
                outside.reference(),
                outside.answer(),
                origin,
                source,
                run,
                path,
                terms,
                calendars,
                version,
                actions,
                readings);
    }

    /** Facts by their names, in the types of the record. */
    private record Facts(Map<String, Object> facts) {

        String text(String field) {
            return (String) facts.get(field);
        }

        int number(String field) {
            return (Integer) facts.get(field);
        }

        Integer optionalNumber(String field) {
            return (Integer) facts.get(field);
        }

        boolean truth(String field) {
            return Boolean.TRUE.equals(facts.get(field));
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
