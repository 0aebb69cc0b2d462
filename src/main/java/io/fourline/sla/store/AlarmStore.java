package io.fourline.sla.store;

import io.fourline.shared.time.Instants;
import io.fourline.sla.AlarmAction;
import io.fourline.sla.AlarmPlan.Threshold;
import io.fourline.sla.AlarmRecord;
import io.fourline.sla.ClockAlarm;
import io.fourline.sla.ClockKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Alarms and due timelines in their tables, many at a time. Now is what the database says: all nodes share its clock. */
@ApplicationScoped
public class AlarmStore {

    private static final String NOW = "select cast(extract(epoch from current_timestamp) * 1000000 as bigint)";
    // A node that hangs in the middle of a look must not keep its tickets from the others.
    private static final String NOW_AND_BRIEFLY =
            NOW + ", set_config('idle_in_transaction_session_timeout', '15s', true)";
    private static final String DUE = "select ticket, stretches from ticket_timeline where next_alarm_at <= ?"
            + " order by next_alarm_at limit ?";
    private static final String FIRED = "select ticket, clock, percent from clock_alarm where ticket in (";
    private static final String INSERT = "insert into clock_alarm (ticket, clock, percent, due_at, raised_at, terms,"
            + " action, told) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LOOK_AGAIN = "update ticket_timeline set next_alarm_at = ? where ticket = ?";
    private static final String OF = "select clock, percent, due_at, raised_at, terms, action, told from clock_alarm"
            + " where ticket = ? order by raised_at, due_at, clock, percent";
    private static final String BETWEEN_NAMES = ",";

    @Resource(lookup = "jdbc/desk")
    DataSource database;

    /** What a connection is asked for. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /**
     * Microseconds since 1970-01-01T00:00:00Z when this transaction began. Where nodes share the database, it ends the
     * transaction of one that says nothing for 15 seconds.
     */
    public long now() {
        return ask(connection -> {
            boolean shared = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            try (PreparedStatement statement = connection.prepareStatement(shared ? NOW_AND_BRIEFLY : NOW);
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** The stretches of tickets whose turn has come, locked until the transaction ends; those that others hold are passed over. */
    public Map<String, String> take(long now, int limit) {
        return due(DUE + " for update skip locked", now, limit);
    }

    /** Tickets whose turn has come, whoever holds them. */
    public List<String> due(long now, int limit) {
        return List.copyOf(due(DUE, now, limit).keySet());
    }

    private Map<String, String> due(String sql, long now, int limit) {
        return ask(connection -> {
            Map<String, String> due = new LinkedHashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, now);
                statement.setInt(2, limit);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        due.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
            return due;
        });
    }

    /** The thresholds of these tickets that have had their alarm. */
    public Map<String, Set<Threshold>> raised(Collection<String> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        return ask(connection -> {
            Map<String, Set<Threshold>> raised = new HashMap<>();
            String marks = String.join(", ", Collections.nCopies(tickets.size(), "?"));
            try (PreparedStatement statement = connection.prepareStatement(FIRED + marks + ")")) {
                int place = 1;
                for (String ticket : tickets) {
                    statement.setString(place++, ticket);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        raised.computeIfAbsent(rows.getString(1), ticket -> new HashSet<>())
                                .add(new Threshold(ClockKind.valueOf(rows.getString(2)), rows.getInt(3)));
                    }
                }
            }
            return raised;
        });
    }

    /** Writes alarms with whom they tell; one that is there already is refused by its key. */
    public void add(Map<ClockAlarm, List<String>> alarms) {
        ask(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (Map.Entry<ClockAlarm, List<String>> entry : alarms.entrySet()) {
                    ClockAlarm alarm = entry.getKey();
                    statement.setString(1, alarm.ticket());
                    statement.setString(2, alarm.clock().name());
                    statement.setInt(3, alarm.percent());
                    statement.setLong(4, Instants.toMicros(alarm.dueAt()));
                    statement.setLong(5, Instants.toMicros(alarm.raisedAt()));
                    statement.setString(6, alarm.terms());
                    statement.setString(7, alarm.action().name());
                    statement.setString(8, String.join(BETWEEN_NAMES, entry.getValue()));
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** When to look at each of these tickets again; {@code null} for not before it goes on. */
    public void lookAgain(Map<String, Long> instants) {
        ask(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LOOK_AGAIN)) {
                for (Map.Entry<String, Long> instant : instants.entrySet()) {
                    statement.setObject(1, instant.getValue(), Types.BIGINT);
                    statement.setString(2, instant.getKey());
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** The alarms of a ticket, first one first. */
    public List<AlarmRecord> of(String ticket) {
        return ask(connection -> {
            List<AlarmRecord> alarms = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(OF)) {
                statement.setString(1, ticket);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        String told = row.getString(7);
                        alarms.add(new AlarmRecord(
                                ClockKind.valueOf(row.getString(1)),
                                row.getInt(2),
                                Instants.ofMicros(row.getLong(3)),
                                Instants.ofMicros(row.getLong(4)),
                                row.getString(5),
                                AlarmAction.valueOf(row.getString(6)),
                                told.isEmpty() ? List.of() : List.of(told.split(BETWEEN_NAMES))));
                    }
                }
            }
            return alarms;
        });
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Alarms could not be read or written", e);
        }
    }
}
