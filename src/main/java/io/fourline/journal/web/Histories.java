package io.fourline.journal.web;

import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.journal.JournalReading;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Histories of what administrators keep, for the page that shows the thing itself. */
@RequestScoped
public class Histories {

    private static final Pattern NUMBER = Pattern.compile("\\.(\\d+)(?=\\.)");

    private static final String SYSTEM = "system";

    @Inject
    JournalReading journal;

    @Inject
    Reader reader;

    /**
     * What happened to a subject, the newest first.
     *
     * @param prefix of the words for its fields: {@code <prefix>.field.<name>}
     * @param names what to call the account that acted
     */
    public List<HistoryRow> of(String subject, String prefix, UnaryOperator<String> names) {
        Wording words = Words.loaded().in(reader.locale());
        List<HistoryRow> rows = new ArrayList<>();
        for (Entry entry : journal.history(subject)) {
            rows.add(new HistoryRow(
                    entry.at(),
                    entry.actor().equals(SYSTEM) ? words.of("history.system") : names.apply(entry.actor()),
                    words.of("history.act." + entry.act()),
                    changes(entry.changes(), prefix, words),
                    entry.reason()));
        }
        Collections.reverse(rows);
        return rows;
    }

    /**
     * Changes of fields as a page shows them.
     *
     * @param prefix of the words for the fields: {@code <prefix>.field.<name>}; of {@code holiday.2026-11-11}, where there
     *     is no such name, {@code <prefix>.field.holiday} with the rest put in
     */
    public static List<FieldChange> changes(Map<String, Change> fields, String prefix, Wording words) {
        List<FieldChange> changes = new ArrayList<>();
        fields.forEach((field, change) -> addParts(changes, field, change, prefix, words));
        return changes;
    }

    private static void addParts(List<FieldChange> changes, String field, Change change, String prefix, Wording words) {
        Values values = new Values(words);
        Map<String, String> old = values.texts(field, change.old());
        Map<String, String> now = values.texts(field, change.now());
        TreeSet<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        for (String path : paths) {
            String before = old.getOrDefault(path, "");
            String after = now.getOrDefault(path, "");
            if (!before.equals(after)) {
                changes.add(new FieldChange(label(path, prefix, words), before, after));
            }
        }
    }

    private static String label(String path, String prefix, Wording words) {
        Matcher number = NUMBER.matcher(path);
        String key = prefix + ".field." + number.replaceAll("");
        String line = number.reset().find() ? number.group(1) : "";
        if (words.has(key)) {
            return words.of(key, line);
        }
        int dot = path.indexOf('.');
        String family = dot < 0 ? null : prefix + ".field." + path.substring(0, dot);
        return family != null && words.has(family) ? words.of(family, path.substring(dot + 1)) : path;
    }
}
