package io.fourline.intake.mapping;

import io.fourline.intake.LogPreview;
import io.fourline.intake.LogRole;
import io.fourline.intake.model.Columns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides for one log where each role stands: as somebody said, else by the mapping's names as far as their values do not
 * speak against it, else by what values look like. A role that follows habits takes one name for itself alone.
 */
public final class RoleGuess {

    private final LogSample sample;
    private final Map<LogRole, String> said;
    private final Set<String> taken = new HashSet<>();

    public RoleGuess(LogSample sample, Map<LogRole, String> said) {
        this.sample = sample;
        this.said = said;
        said.values().forEach(name -> taken.add(Columns.folded(name)));
    }

    /** The mapping with the roles where they stand in this log. */
    public Mapping settle(Mapping mapping) {
        for (LogRole role : LogRole.values()) {
            Field field = mapping.field(role);
            if (!field.followsHabits()) {
                field.keys().stream().filter(sample::tells).findFirst().ifPresent(taken::add);
            }
        }
        Map<LogRole, Field> fields = new EnumMap<>(LogRole.class);
        for (LogRole role : LogRole.values()) {
            fields.put(role, settled(role, mapping.field(role)));
        }
        return mapping.with(fields);
    }

    /** What is taken from where, for those who may correct it. */
    public LogPreview preview(Mapping settled) {
        List<LogPreview.Part> parts = new ArrayList<>();
        for (LogRole role : LogRole.values()) {
            String key = settled.field(role).keys().stream()
                    .filter(sample::tells)
                    .findFirst()
                    .orElse(null);
            parts.add(new LogPreview.Part(role, key == null ? null : sample.name(key)));
        }
        return new LogPreview(settled.of(), settled.name(), sample.events(), parts, sample.told());
    }

    private Field settled(LogRole role, Field field) {
        if (said.containsKey(role)) {
            String name = said.get(role);
            return field.under(name.equals(LogRole.UNTOLD) ? List.of() : List.of(name));
        }
        if (!field.followsHabits()) {
            return field;
        }
        List<String> keys =
                field.keys().stream().filter(key -> isFree(field, key)).limit(1).toList();
        if (keys.isEmpty() && field.like() != null) {
            keys = sample.keys().stream()
                    .filter(key -> isFree(field, key) && sample.mostly(key, field.like()))
                    .limit(1)
                    .toList();
        }
        taken.addAll(keys);
        return field.under(keys);
    }

    private boolean isFree(Field field, String key) {
        boolean spokenAgainst = field.unlike() != null && sample.mostly(key, field.unlike());
        return sample.tells(key) && !taken.contains(key) && !spokenAgainst;
    }
}
