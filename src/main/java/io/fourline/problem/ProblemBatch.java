package io.fourline.problem;

import io.fourline.problem.model.InquiryText;
import io.fourline.shared.persistence.FactColumn;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.TicketNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Writes the rows of imported problems in batches, for whoever brings many at once with their histories already
 * journaled. A row is written from the same facts as its journal tells.
 */
public final class ProblemBatch implements AutoCloseable {

    private static final List<FactColumn> COLUMNS = List.of(
            FactColumn.text("title"),
            FactColumn.text("description"),
            FactColumn.text("state"),
            FactColumn.text("impact"),
            FactColumn.text("urgency"),
            FactColumn.number("priority"),
            FactColumn.text("service"),
            FactColumn.text("category"),
            FactColumn.text("organisation"),
            FactColumn.text("owner"),
            FactColumn.text("team"),
            FactColumn.text("assignee"),
            FactColumn.text("raised_from"),
            FactColumn.text("origin"),
            FactColumn.text("symptoms"),
            FactColumn.text("workaround"),
            FactColumn.truth("workaround_published"),
            FactColumn.truth("known_error"),
            FactColumn.text("root_cause"),
            FactColumn.text("resolution_code"),
            FactColumn.text("resolution"),
            FactColumn.instant("opened_at"),
            FactColumn.instant("resolved_at"),
            FactColumn.instant("closed_at"),
            FactColumn.text("source_id"),
            FactColumn.text("import_id"));
    private static final List<String> OWN =
            List.of("number", "open", "live", "inquiry", "changed_at", "revision", "version");
    private static final String ITEM = "insert into problem_item (problem, item) values (?, ?)";

    private final PreparedStatement numbers;
    private final PreparedStatement problems;
    private final PreparedStatement items;

    public ProblemBatch(Connection connection) throws SQLException {
        this.numbers = connection.prepareStatement("select nextval('problem_number')");
        this.problems = connection.prepareStatement(FactColumn.insert("problem", COLUMNS, OWN));
        this.items = connection.prepareStatement(ITEM);
    }

    /** The next number of the desk's own sequence. */
    public String nextNumber() throws SQLException {
        try (ResultSet next = numbers.executeQuery()) {
            next.next();
            return TicketNumber.PROBLEM.of(next.getLong(1));
        }
    }

    /** Adds a row from facts as {@code ProblemFacts} names them. */
    public void add(String number, int revision, Instant changedAt, Map<String, Object> facts) throws SQLException {
        int position = FactColumn.bind(COLUMNS, problems, facts);
        problems.setString(position++, number);
        problems.setBoolean(
                position++, ProblemState.valueOf((String) facts.get("state")).isOpen());
        problems.setBoolean(position++, false);
        problems.setString(position++, InquiryText.write(Inquiry.of(facts)));
        problems.setLong(position++, Instants.toMicros(changedAt));
        problems.setInt(position++, revision);
        problems.setInt(position, 1);
        problems.addBatch();
        for (Object item : (List<?>) facts.get("configurationItems")) {
            items.setString(1, number);
            items.setString(2, (String) item);
            items.addBatch();
        }
    }

    /** Sends what has been gathered. */
    public void flush() throws SQLException {
        problems.executeBatch();
        items.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        numbers.close();
        problems.close();
        items.close();
    }
}
