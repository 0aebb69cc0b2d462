package io.fourline.bench;

import io.fourline.cmdb.Relation;
import io.fourline.cmdb.model.ItemGraph.Node;
import io.fourline.shared.time.Instants;
import io.fourline.support.RunningDesk;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills a stopped desk with items in layers and with planned changes on them: copies of one of its own, without journals,
 * so that only what reads the tables can be measured on it.
 */
final class PlannedDesk {

    private static final String[] SERVICES = {"PAYMENTS", "WORKPLACE", "ERP"};
    private static final int BATCH = 1_000;
    private static final int PEOPLE = 400;
    private static final Duration AHEAD = Duration.ofDays(90);

    private final LayeredItems items = new LayeredItems();
    private final Random random = new Random(7);

    LayeredItems items() {
        return items;
    }

    /** Leaves the desk stopped. */
    void fill(RunningDesk desk, int changes) throws SQLException {
        desk.stop();
        try (Connection connection = desk.ownerConnection()) {
            connection.setAutoCommit(false);
            items(connection);
            relations(connection);
            changes(connection, changes);
            execute(connection, "update item_graph set version = version + 1");
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "analyze");
        }
    }

    private void items(Connection connection) throws SQLException {
        String sql = "insert into configuration_item (code, name, service, type, status, version)"
                + " values (?, ?, ?, 'SERVER', 'IN_USE', 1)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int written = 0;
            for (Node item : items.items()) {
                insert.setString(1, item.code());
                insert.setString(2, item.code());
                insert.setString(3, SERVICES[written % SERVICES.length]);
                insert.addBatch();
                flush(insert, ++written);
            }
            insert.executeBatch();
        }
    }

    private void relations(Connection connection) throws SQLException {
        String sql = "insert into item_relation (source, kind, target) values (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int written = 0;
            for (Relation relation : items.relations()) {
                insert.setString(1, relation.source());
                insert.setString(2, relation.kind().name());
                insert.setString(3, relation.target());
                insert.addBatch();
                flush(insert, ++written);
            }
            insert.executeBatch();
        }
    }

    private void changes(Connection connection, int changes) throws SQLException {
        Map<String, Object> pattern = pattern(connection);
        List<String> columns = new ArrayList<>(pattern.keySet());
        String marks = "?, ".repeat(columns.size() - 1) + '?';
        Instant begin = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        try (PreparedStatement change = connection.prepareStatement(
                        "insert into change_ticket (" + String.join(", ", columns) + ") values (" + marks + ")");
                PreparedStatement on =
                        connection.prepareStatement("insert into change_item (change_number, item) values (?, ?)")) {
            for (int i = 0; i < changes; i++) {
                String number = "CHG-%06d".formatted(500_000 + i);
                String item = items.any(i % 6);
                Instant from = begin.plus(Duration.ofHours(random.nextInt((int) AHEAD.toHours())));
                pattern.put("number", number);
                pattern.put("configuration_items", "[\"" + item + "\"]");
                pattern.put("from_at", Instants.toMicros(from));
                pattern.put("to_at", Instants.toMicros(from.plus(Duration.ofHours(1L + random.nextInt(4)))));
                pattern.put("implementer", i % PEOPLE == 0 ? "line2" : "p" + i % PEOPLE);
                for (int column = 0; column < columns.size(); column++) {
                    change.setObject(column + 1, pattern.get(columns.get(column)));
                }
                change.addBatch();
                on.setString(1, number);
                on.setString(2, item);
                on.addBatch();
                if ((i + 1) % BATCH == 0) {
                    change.executeBatch();
                    on.executeBatch();
                }
            }
            change.executeBatch();
            on.executeBatch();
        }
    }

    /** A planned change of the demo data, column by column. */
    private static Map<String, Object> pattern(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select * from change_ticket where state = 'SCHEDULED' order by number limit 1")) {
            row.next();
            ResultSetMetaData told = row.getMetaData();
            Map<String, Object> pattern = new LinkedHashMap<>();
            for (int column = 1; column <= told.getColumnCount(); column++) {
                pattern.put(told.getColumnName(column), row.getObject(column));
            }
            return pattern;
        }
    }

    private static void flush(PreparedStatement insert, int written) throws SQLException {
        if (written % BATCH == 0) {
            insert.executeBatch();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
