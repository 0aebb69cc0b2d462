package io.fourline.intake.mapping;

import io.fourline.intake.LogFormat;
import io.fourline.intake.LogRole;
import io.fourline.intake.LogSubject;
import io.fourline.intake.model.Columns;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How another desk's log is to be read, as data: where its facts stand and what its words mean here. A mapping is one
 * JSON file; nothing about any particular log stands in code.
 *
 * @param of what its logs tell of
 * @param signs what gives a log of this kind away where nobody says what it tells of; one of them is enough
 * @param recognisedBy names that are all there in the logs this mapping is for; the mapping with the most of them is
 *     taken when none was asked for
 * @param missing words that stand for nothing
 * @param missingMeansEmpty each row tells the whole record (see {@link io.fourline.intake.model.SourceCase})
 * @param refuseRepeatedRows a row that repeats another of its case word for word is left out
 */
public record Mapping(
        String name,
        String about,
        LogFormat format,
        LogSubject of,
        List<Sign> signs,
        List<String> recognisedBy,
        String charset,
        List<String> missing,
        boolean missingMeansEmpty,
        boolean refuseRepeatedRows,
        Field caseId,
        Title title,
        TimeField time,
        Field status,
        Field subStatus,
        Field actor,
        Field assignee,
        Field team,
        LineRules lines,
        List<StateRule> states,
        FactFields facts) {

    public Mapping {
        if (name == null || about == null || format == null || caseId == null || time == null || status == null) {
            throw new IllegalArgumentException("a mapping needs name, about, format, caseId, time and status");
        }
        of = of == null ? LogSubject.INCIDENT : of;
        signs = signs == null ? List.of() : List.copyOf(signs);
        recognisedBy = recognisedBy == null
                ? List.of()
                : recognisedBy.stream().map(Columns::folded).toList();
        missing = missing == null ? List.of() : List.copyOf(missing);
        title = title == null ? Title.ID_ONLY : title;
        subStatus = Field.orAbsent(subStatus);
        actor = Field.orAbsent(actor);
        assignee = Field.orAbsent(assignee);
        team = Field.orAbsent(team);
        lines = lines == null ? new LineRules(null, 1) : lines;
        states = states == null ? List.of() : List.copyOf(states);
        facts = facts == null ? FactFields.NONE : facts;
    }

    /** Where a role stands. */
    Field field(LogRole role) {
        return switch (role) {
            case STATUS -> status;
            case SUB_STATUS -> subStatus;
            case TEAM -> team;
            case PERSON -> assignee;
            case ORGANISATION -> facts.organisation();
            case SERVICE -> facts.service();
            case CATEGORY -> facts.category();
            case CONFIGURATION_ITEM -> facts.configurationItem();
            case IMPACT -> facts.impact();
            case URGENCY -> facts.urgency();
            case PRIORITY -> facts.priority();
        };
    }

    /** The same mapping with its roles elsewhere; whoever has a ticket also acts on it, where the log tells no other. */
    Mapping with(Map<LogRole, Field> roles) {
        return new Mapping(
                name,
                about,
                format,
                of,
                signs,
                recognisedBy,
                charset,
                missing,
                missingMeansEmpty,
                refuseRepeatedRows,
                caseId,
                title,
                time,
                roles.get(LogRole.STATUS),
                roles.get(LogRole.SUB_STATUS),
                actor.equals(assignee) ? roles.get(LogRole.PERSON) : actor,
                roles.get(LogRole.PERSON),
                roles.get(LogRole.TEAM),
                lines,
                states,
                facts.with(roles));
    }

    /** Whether a log gives itself away as one of these. */
    boolean isGivenAwayBy(LogSample sample) {
        return signs.stream().anyMatch(sign -> sign.isSeenIn(sample));
    }

    /** Whether a log with these names can be read by this mapping. */
    boolean recognises(Columns columns) {
        return recognisedBy.stream().allMatch(columns::has) && isComplete(columns);
    }

    /** The names this mapping cannot do without and the log does not have; one of each list would do. */
    List<List<String>> lacking(Columns columns) {
        List<List<String>> needed = format == LogFormat.XES
                ? List.of(time.keys(), status.keys())
                : List.of(caseId.keys(), time.keys(), status.keys());
        return needed.stream()
                .filter(keys -> keys.stream().noneMatch(columns::has))
                .toList();
    }

    private boolean isComplete(Columns columns) {
        return lacking(columns).isEmpty();
    }

    Set<String> missingWords() {
        return Set.copyOf(missing);
    }
}
