package io.fourline.intake.store;

import io.fourline.intake.LogSubject;
import io.fourline.intake.Rejection;
import io.fourline.intake.model.SourceCase;
import io.fourline.journal.CanonicalJson;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** Writes one batch of an import in the transaction of the caller: cases that are new, and what was left out. */
@ApplicationScoped
public class BatchWriter {

    private static final String LEFT_OUT = "insert into import_rejection (run, position, line, field, code, arguments,"
            + " events) values (?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/desk")
    DataSource source;

    /** Source events that were written now, and those that an earlier import had brought. */
    public record Written(long imported, long unchanged) {}

    /** A case that this very import wrote before it was interrupted counts as imported. */
    public Written write(
            String importId, LogSubject subject, List<SourceCase> cases, List<Rejection> rejections, int firstPosition)
            throws SQLException {
        try (Connection connection = source.getConnection()) {
            reject(connection, importId, rejections, firstPosition);
            return cases.isEmpty() ? new Written(0, 0) : write(connection, importId, subject, cases);
        }
    }

    private static Written write(Connection connection, String importId, LogSubject subject, List<SourceCase> cases)
            throws SQLException {
        Map<String, String> held = held(connection, subject, cases);
        long imported = 0;
        long unchanged = 0;
        try (CaseWriter writer = writer(connection, importId, subject)) {
            for (SourceCase each : cases) {
                int events = each.events().size();
                boolean known = held.containsKey(each.sourceId());
                if (!known) {
                    writer.write(each);
                }
                if (!known || importId.equals(held.get(each.sourceId()))) {
                    imported += events;
                } else {
                    unchanged += events;
                }
            }
            writer.flush();
        }
        return new Written(imported, unchanged);
    }

    private static CaseWriter writer(Connection connection, String importId, LogSubject subject) throws SQLException {
        return subject == LogSubject.PROBLEM
                ? new ProblemWriter(connection, importId)
                : new IncidentWriter(connection, importId);
    }

    private static Map<String, String> held(Connection connection, LogSubject subject, List<SourceCase> cases)
            throws SQLException {
        String table = subject == LogSubject.PROBLEM ? "problem" : "incident";
        String marks = String.join(", ", cases.stream().map(each -> "?").toList());
        Map<String, String> held = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select source_id, import_id from " + table + " where source_id in (" + marks + ")")) {
            int position = 1;
            for (SourceCase each : cases) {
                query.setString(position++, each.sourceId());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    held.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return held;
    }

    private static void reject(Connection connection, String run, List<Rejection> rejections, int firstPosition)
            throws SQLException {
        if (rejections.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(LEFT_OUT)) {
            int position = firstPosition;
            for (Rejection rejection : rejections) {
                insert.setString(1, run);
                insert.setInt(2, position++);
                insert.setLong(3, rejection.line());
                insert.setString(4, rejection.reason().field());
                insert.setString(5, rejection.reason().code());
                insert.setString(6, arguments(rejection.reason().arguments()));
                insert.setInt(7, rejection.events());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String arguments(List<Object> arguments) {
        return CanonicalJson.write(arguments.stream()
                .map(Objects::toString)
                .map(Object.class::cast)
                .toList());
    }
}
