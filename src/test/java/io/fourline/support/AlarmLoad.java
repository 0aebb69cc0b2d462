package io.fourline.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Many running clocks in a PostgreSQL desk, copied from one incident past the desk, and what came of them. */
public final class AlarmLoad {

    private static final String COPY =
            "insert into incident (number, %1$s) select 'INC-' || (? + n), %1$s from incident,"
                    + " generate_series(1, ?) n where number = ?";
    private static final String TIMELINES = "insert into ticket_timeline (ticket, live, opened_at, stretches,"
            + " next_alarm_at, version) select 'INC-' || (? + n), true, opened_at, stretches, cast(? as bigint)"
            + " + n * cast(? as bigint), 1 from ticket_timeline, generate_series(1, ?) n where ticket = ?";
    private static final String NOW = "select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)";

    private final Connection database;

    /** @param database as its owner sees it */
    public AlarmLoad(Connection database) {
        this.database = database;
    }

    /**
     * Copies an incident with its timeline.
     *
     * @param first above which the copies are numbered
     * @param dueAt when the desk is to look at the first copy, in microseconds since the epoch
     * @param apart microseconds between one copy's turn and the next one's
     */
    public void copy(String number, long first, int copies, long dueAt, long apart) throws SQLException {
        String columns = String.join(", ", columns());
        update(COPY.formatted(columns), first, copies, number);
        copyClocks(number, first, copies, dueAt, apart);
    }

    /** As {@link #copy}, but the timelines alone, for clocks that only run. */
    public void copyClocks(String number, long first, int copies, long dueAt, long apart) throws SQLException {
        update(TIMELINES, first, dueAt, apart, copies, number);
    }

    /** Moves the opening of an incident that nobody has touched, as far as its clocks know. */
    public void openedAt(String number, long at) throws SQLException {
        update(
                "update ticket_timeline set opened_at = ?, stretches = ? || substr(stretches, position(chr(9) in stretches))"
                        + " where ticket = ?",
                at,
                String.valueOf(at),
                number);
    }

    private List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select column_name from information_schema.columns where"
                        + " table_name = 'incident' and column_name <> 'number'")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    public long now() throws SQLException {
        return number(NOW);
    }

    public int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    public long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
