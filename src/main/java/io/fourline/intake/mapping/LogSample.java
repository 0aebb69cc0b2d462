package io.fourline.intake.mapping;

import io.fourline.intake.LogPreview;
import io.fourline.intake.model.Attributes;
import io.fourline.intake.model.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The first events of a log, looked at to learn what stands under which name. */
public final class LogSample {

    /** The name under which the log's own name is asked for. */
    public static final String LOG_NAME = "log:concept:name";

    private static final String OF_CASE = "case:";
    private static final int ENOUGH = 2_000;
    private static final int MOST_NAMES = 300;
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;

    private final Map<String, Values> byName = new LinkedHashMap<>();
    private int events;

    /** The values under one name, as often as they were told. */
    private static final class Values {

        private final String name;
        private final List<String> told = new ArrayList<>();

        Values(String name) {
            this.name = name;
        }

        Set<String> examples() {
            Set<String> examples = new LinkedHashSet<>();
            for (String value : told) {
                if (examples.size() < EXAMPLES) {
                    examples.add(value.length() <= LONGEST_EXAMPLE ? value : value.substring(0, LONGEST_EXAMPLE) + '…');
                }
            }
            return examples;
        }
    }

    public void add(Attributes event, Attributes ofCase) {
        events++;
        event.asMap().forEach(this::note);
        ofCase.asMap().forEach((name, value) -> note(OF_CASE + name, value));
    }

    /** The log's name, where it says one. */
    public void nameLog(String name) {
        note(LOG_NAME, name);
    }

    private void note(String name, String value) {
        String key = Columns.folded(name);
        if (!value.isBlank() && (byName.containsKey(key) || byName.size() < MOST_NAMES)) {
            byName.computeIfAbsent(key, absent -> new Values(name)).told.add(value.strip());
        }
    }

    public boolean isEmpty() {
        return events == 0;
    }

    /** Whether there is no need to look at more. */
    public boolean isFull() {
        return events >= ENOUGH;
    }

    int events() {
        return events;
    }

    /** The names found, in the log's own writing. */
    Columns columns() {
        return new Columns(byName.values().stream().map(values -> values.name).toList());
    }

    List<String> keys() {
        return byName.keySet().stream().filter(key -> !key.equals(LOG_NAME)).toList();
    }

    boolean tells(String key) {
        return byName.containsKey(key);
    }

    /** How the log writes a name. */
    String name(String key) {
        return byName.get(key).name;
    }

    /** Whether more than half of the values under a name look like this. */
    boolean mostly(String key, Pattern like) {
        return mostly(key, value -> like.matcher(value).matches());
    }

    private boolean mostly(String key, Predicate<String> fits) {
        Values values = byName.get(key);
        return values != null && values.told.stream().filter(fits).count() * 2 > values.told.size();
    }

    /** Each name but the log's own, with how often it was told and a few of its values. */
    List<LogPreview.Told> told() {
        return keys().stream()
                .map(byName::get)
                .map(values -> new LogPreview.Told(values.name, values.told.size(), List.copyOf(values.examples())))
                .toList();
    }
}
