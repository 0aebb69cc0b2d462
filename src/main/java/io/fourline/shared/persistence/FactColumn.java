package io.fourline.shared.persistence;

import io.fourline.shared.time.Instants;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A column that holds a journaled fact, for those who write many records at once from the facts of their journals. */
public final class FactColumn {

    private interface Binding {
        void bind(PreparedStatement statement, int position, Object value) throws SQLException;
    }

    private final String name;
    private final String field;
    private final Binding kind;

    private FactColumn(String name, Binding kind) {
        this.name = name;
        this.field = field(name);
        this.kind = kind;
    }

    public static FactColumn text(String name) {
        return new FactColumn(name, (statement, position, value) -> statement.setString(position, (String) value));
    }

    public static FactColumn number(String name) {
        return new FactColumn(
                name, (statement, position, value) -> statement.setObject(position, value, Types.INTEGER));
    }

    public static FactColumn truth(String name) {
        return new FactColumn(
                name, (statement, position, value) -> statement.setBoolean(position, Boolean.TRUE.equals(value)));
    }

    /** An instant, which facts tell as text and tables as microseconds. */
    public static FactColumn instant(String name) {
        return new FactColumn(
                name,
                (statement, position, value) -> statement.setObject(
                        position,
                        value == null ? null : Instants.toMicros(Instant.parse((String) value)),
                        Types.BIGINT));
    }

    /** The statement that inserts a row of these columns, and after them of some more. */
    public static String insert(String table, List<FactColumn> columns, List<String> more) {
        String names = columns.stream().map(column -> column.name).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(columns.size() + more.size(), "?"));
        return "insert into " + table + " (" + names + ", " + String.join(", ", more) + ") values (" + marks + ")";
    }

    /**
     * Binds the facts to the columns in their order, from the first mark on.
     *
     * @return the position of the next mark
     */
    public static int bind(List<FactColumn> columns, PreparedStatement statement, Map<String, Object> facts)
            throws SQLException {
        int position = 1;
        for (FactColumn column : columns) {
            column.kind.bind(statement, position++, facts.get(column.field));
        }
        return position;
    }

    /** A column's field: {@code waiting_for} is {@code waitingFor}. */
    private static String field(String column) {
        String[] words = column.split("_");
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
