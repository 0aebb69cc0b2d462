package io.fourline.intake.mapping;

import io.fourline.intake.Rejection;
import io.fourline.intake.model.Attributes;
import io.fourline.intake.model.SourceEvent;
import io.fourline.intake.model.SourceFacts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the events of one file by one mapping. It remembers words already looked up, so one file, one reading. */
public final class EventReading {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final String BETWEEN = " · ";

    private final Mapping mapping;
    private final ValueReading values;
    private final InstantText time;
    private final InstantText openedAt;
    private final InstantText resolvedAt;
    private final InstantText closedAt;
    private final List<StateRule.Compiled> stateRules;
    private final Map<String, LineRules.Rule> linesByTeam = new HashMap<>();
    private final Map<List<String>, StateRule.Compiled> rulesByStatus = new HashMap<>();

    public EventReading(Mapping mapping) {
        this.mapping = mapping;
        this.values = new ValueReading(mapping);
        this.time = new InstantText(mapping.time());
        this.openedAt = reader(mapping.facts().openedAt());
        this.resolvedAt = reader(mapping.facts().resolvedAtEnd());
        this.closedAt = reader(mapping.facts().closedAtEnd());
        this.stateRules = mapping.states().stream().map(StateRule::compiled).toList();
    }

    public Mapping mapping() {
        return mapping;
    }

    /** The id of the case these attributes belong to, or {@code null} after telling why they are left out. */
    public String caseId(long line, Attributes event, Attributes ofCase, Consumer<Rejection> rejections) {
        try {
            values.turnTo(event, ofCase);
            return values.requiredWord(mapping.caseId());
        } catch (BadValue bad) {
            rejections.accept(bad.at(line));
            return null;
        }
    }

    /** Whether these values tell a readable instant where an event must. */
    public boolean tellsTime(Attributes event) {
        try {
            values.turnTo(event, Attributes.NONE);
            return optional(mapping.time(), time) != null;
        } catch (BadValue unreadable) {
            return false;
        }
    }

    /**
     * The event in the desk's terms, or {@code null} after telling why it is left out.
     *
     * @param caseId what to make a title from, {@code null} for an event that needs none
     */
    public SourceEvent event(
            long line, String caseId, Attributes event, Attributes ofCase, Consumer<Rejection> rejections) {
        try {
            values.turnTo(event, ofCase);
            return read(line, caseId, event);
        } catch (BadValue bad) {
            rejections.accept(bad.at(line));
            return null;
        }
    }

    private SourceEvent read(long line, String caseId, Attributes event) {
        Instant at = required(mapping.time(), time);
        String status = values.requiredWord(mapping.status());
        String subStatus = values.word(mapping.subStatus());
        StateRule.Compiled rule = rule(status, subStatus);
        String team = values.word(mapping.team());
        LineRules.Rule lineRule = team == null ? null : line(team);
        String actor = values.word(mapping.actor(), ValueReading.LONGEST_ACTOR);
        String assignee = values.word(mapping.assignee());
        SourceFacts facts = facts(caseId);
        return new SourceEvent(
                line,
                at,
                status,
                subStatus,
                rule == null ? null : rule.rule().state(),
                rule == null ? null : rule.rule().problem(),
                rule == null ? null : rule.rule().waitingFor(),
                rule != null && rule.rule().queued(),
                actor,
                assignee,
                team,
                lineRule == null ? null : Integer.valueOf(lineRule.line()),
                lineRule != null && lineRule.namedForTwoLines(),
                values.metUnknownWords(),
                facts,
                event);
    }

    private SourceFacts facts(String caseId) {
        FactFields fields = mapping.facts();
        String priority = values.word(fields.priority());
        return new SourceFacts(
                caseId == null ? null : title(caseId),
                caseId == null ? null : description(),
                values.word(fields.impact()),
                values.word(fields.urgency()),
                priority == null ? null : Integer.valueOf(priority),
                values.word(fields.requester()),
                values.word(fields.organisation()),
                values.word(fields.service()),
                values.word(fields.category()),
                values.word(fields.configurationItem()),
                values.word(fields.channel()),
                optional(fields.openedAt(), openedAt),
                optional(fields.resolvedAtEnd(), resolvedAt),
                optional(fields.closedAtEnd(), closedAt));
    }

    private String title(String caseId) {
        StringBuilder title = new StringBuilder(mapping.title().prefix()).append(caseId);
        for (Field part : mapping.title().parts()) {
            String word = values.text(part, LONGEST_TITLE);
            if (word != null) {
                title.append(BETWEEN).append(word);
            }
        }
        int points = title.codePointCount(0, title.length());
        return points <= LONGEST_TITLE
                ? title.toString()
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }

    private String description() {
        return mapping.facts().description().stream()
                .map(part -> values.text(part, LONGEST_DESCRIPTION))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private LineRules.Rule line(String team) {
        if (linesByTeam.size() > MOST_REMEMBERED) {
            linesByTeam.clear();
        }
        return linesByTeam.computeIfAbsent(team, mapping.lines()::of);
    }

    private StateRule.Compiled rule(String status, String subStatus) {
        List<String> words = subStatus == null ? List.of(status) : List.of(status, subStatus);
        if (rulesByStatus.containsKey(words)) {
            return rulesByStatus.get(words);
        }
        if (rulesByStatus.size() > MOST_REMEMBERED) {
            rulesByStatus.clear();
        }
        StateRule.Compiled found = stateRules.stream()
                .filter(rule -> rule.holds(status, subStatus))
                .findFirst()
                .orElse(null);
        rulesByStatus.put(words, found);
        return found;
    }

    private Instant required(TimeField field, InstantText reader) {
        Instant instant = optional(field, reader);
        if (instant == null) {
            throw new BadValue(field.keys().get(0), "intake.missing");
        }
        return instant;
    }

    private Instant optional(TimeField field, InstantText reader) {
        if (field == null) {
            return null;
        }
        for (String key : field.keys()) {
            String told = values.told(key);
            if (told != null) {
                Instant instant = reader.read(told);
                if (instant == null) {
                    throw new BadValue(key, "intake.badTime", told.length() <= 60 ? told : told.substring(0, 60));
                }
                return instant;
            }
        }
        return null;
    }

    private static InstantText reader(TimeField field) {
        return field == null ? null : new InstantText(field);
    }
}
