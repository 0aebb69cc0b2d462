package io.fourline.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the database itself keeps anybody from doing with the journal, and with what has been published. */
class JournalRightsIT {
    private static final String[] CHANGES = {
        "update journal_entry set act = act",
        "delete from journal_entry",
        "update calendar_version set reason = reason",
        "delete from calendar_version"
    };

    @Test
    void onPostgreSqlNeitherTheDeskNorTheOwnerChangesAnEntry() throws SQLException {
        RunningDesk desk = RunningDesk.onPostgreSql();
        try (Connection owner = desk.ownerConnection();
                Connection account = desk.deskConnection()) {
            assertThat(entries(account)).isPositive();
            for (String change : CHANGES) {
                assertRefused(account, change);
                assertRefused(owner, change);
            }
            assertRefused(owner, "truncate journal_entry");
        }
    }

    @Test
    void onH2TheDeskDoesNotChangeAnEntry() throws SQLException {
        try (RunningDesk desk = RunningDesk.startOwn(DeskDatabase.Kind.H2, Map.of())) {
            desk.stop();
            try (Connection account = desk.deskConnection()) {
                assertThat(entries(account)).isPositive();
                for (String change : CHANGES) {
                    assertRefused(account, change);
                }
            }
        }
    }

    private static long entries(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from journal_entry")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void assertRefused(Connection connection, String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(change))
                    .isInstanceOf(SQLException.class)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isIn("42501", "90096");
        }
    }
}
