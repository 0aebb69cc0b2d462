package io.fourline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.IncidentBatch;
import io.fourline.journal.JournalBatch;
import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.RunningDesk;
import io.fourline.support.StoredDesk;
import io.fourline.ticket.TicketNumber;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** Fills a stopped desk with incidents and their journals until it holds as many as asked for. */
final class GeneratedDesk {
    private static final int BATCH = 1_000;
    private static final Duration SPAN = Duration.ofDays(730);
    private static final Duration LONGEST_LIFE = Duration.ofDays(10);
    private static final long SEED = 4;

    private final RunningDesk desk;
    private final Kind kind;

    GeneratedDesk(RunningDesk desk, Kind kind) {
        this.desk = desk;
        this.kind = kind;
    }

    /** Stops the desk, fills it, and leaves it stopped; what had been there stays. */
    void grow(int incidents) throws SQLException {
        if (desk.process().isAlive()) {
            desk.stop();
        }
        try (Connection connection = desk.ownerConnection()) {
            connection.setAutoCommit(false);
            long first = number(connection, nextNumber());
            write(connection, first, incidents - number(connection, "select count(*) from incident"));
            connection.setAutoCommit(true);
            settle(connection);
        }
    }

    /** How many incidents the stopped desk holds; what has been written folds, proves, and leaves no gap. */
    void prove() throws SQLException {
        try (Connection connection = desk.ownerConnection()) {
            StoredDesk stored = new StoredDesk(connection);
            assertThat(stored.breaks()).isEmpty();
            assertThat(stored.differences()).isEmpty();
            assertThat(stored.gaps()).isEmpty();
        }
    }

    private static void write(Connection connection, long first, long count) throws SQLException {
        SplittableRandom random = new SplittableRandom(SEED + first);
        Instant start = Instant.now().minus(SPAN).minus(LONGEST_LIFE).truncatedTo(ChronoUnit.SECONDS);
        try (JournalBatch journal = new JournalBatch(connection);
                IncidentBatch incidents = new IncidentBatch(connection)) {
            for (long i = 0; i < count; i++) {
                Instant openedAt = start.plusMillis(SPAN.toMillis() * i / count + random.nextInt(1_000));
                new GeneratedIncident(journal, incidents, random, TicketNumber.INCIDENT.of(first + i)).write(openedAt);
                if (i % BATCH == BATCH - 1) {
                    journal.flush();
                    incidents.flush();
                    connection.commit();
                }
            }
            journal.flush();
            incidents.flush();
            connection.commit();
        }
        execute(connection, "alter sequence incident_number restart with " + (first + Math.max(0, count)));
        connection.commit();
    }

    /** The statistics of the tables, as the database itself would have gathered them by and by. */
    private void settle(Connection connection) throws SQLException {
        if (kind == Kind.H2) {
            execute(connection, "analyze");
            return;
        }
        for (String table : new String[] {"incident", "custody", "journal_entry", "journal_chain"}) {
            execute(connection, "vacuum analyze " + table);
        }
    }

    private String nextNumber() {
        return kind == Kind.H2 ? "select next value for incident_number" : "select nextval('incident_number')";
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
