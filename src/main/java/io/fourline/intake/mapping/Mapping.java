package io.fourline.intake.mapping;

import io.fourline.intake.LogFormat;
import io.fourline.intake.model.Columns;
import java.util.List;
import java.util.Set;

/**
 * How another desk's log is to be read, as data: where its facts stand and what its words mean here. A mapping is one
 * JSON file; nothing about any particular log stands in code.
 *
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
