package io.fourline.support;

import io.fourline.journal.Fold;
import io.fourline.shared.time.Instants;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table whose rows are told by the journal, each in a chain of its own.
 *
 * @param prefix what a row's subject begins with, before its key
 * @param key the column that the subject ends with
 * @param renamed columns by fact, where they are not named alike
 * @param apart facts that stand in tables or texts of their own, and columns that are no facts
 */
public record KeptRegister(String table, String prefix, String key, Map<String, String> renamed, Set<String> apart) {

    /** What a fact begins with that ties the row to another: it stands in a table of its own. */
    public static final String RELATION = "relation.";

    /** How the rows differ from what the journal tells of them, and which columns it does not tell of. */
    public List<String> differences(StoredDesk desk) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        desk.each("select * from " + table + " order by " + key, row -> rows.add(columns(row)));
        List<String> differences = new ArrayList<>();
        if (rows.isEmpty()) {
            differences.add(table + " has no row to compare");
        }
        for (Map<String, Object> row : rows) {
            compare(row, Fold.of(desk.history(prefix + row.get(key))), differences);
        }
        return differences;
    }

    private void compare(Map<String, Object> row, Map<String, Object> fold, List<String> differences) {
        String subject = prefix + row.get(key);
        fold.remove(Fold.VERSION);
        fold.keySet().removeIf(fact -> apart.contains(fact) || fact.startsWith(RELATION));
        Set<String> untold = new TreeSet<>(row.keySet());
        untold.removeAll(apart);
        untold.remove("version");
        fold.forEach((fact, told) -> {
            String column =
                    renamed.getOrDefault(fact, fact.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
            untold.remove(column);
            Object kept = row.get(column);
            if (!row.containsKey(column) || !same(kept, told)) {
                differences.add(subject + "." + fact + ": the row has " + kept + ", the journal " + told);
            }
        });
        untold.remove(key);
        untold.forEach(column -> differences.add(subject + ": no journal of " + column));
    }

    private static boolean same(Object kept, Object told) {
        if (told instanceof List<?> list && kept instanceof String lines) {
            return list.equals(Arrays.stream(lines.split("\n|, "))
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
        return Objects.equals(kept, told);
    }

    private static Map<String, Object> columns(ResultSet row) throws SQLException {
        Map<String, Object> columns = new TreeMap<>();
        ResultSetMetaData types = row.getMetaData();
        for (int i = 1; i <= types.getColumnCount(); i++) {
            Object value = row.getObject(i);
            String column = types.getColumnLabel(i).toLowerCase(Locale.ROOT);
            columns.put(column, value instanceof java.sql.Date ? value.toString() : value);
            if (value instanceof Long micros && !column.equals("id")) {
                columns.put(column, Instants.text(Instants.ofMicros(micros)));
            }
        }
        return columns;
    }
}
