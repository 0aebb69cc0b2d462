package io.fourline.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/** The database of a desk under test, with the two accounts that the desk works with. */
public abstract class DeskDatabase implements AutoCloseable {

    /** The two databases that every container test runs on. */
    public enum Kind {
        H2,
        POSTGRESQL
    }

    /** A new database for a desk whose folder this is. */
    public static DeskDatabase of(Kind kind, Path home) {
        return kind == Kind.H2 ? new H2(home) : new PostgreSql(home);
    }

    public abstract Kind kind();

    /** The {@code desk.db.*} settings that lead to it. */
    public abstract Map<String, String> settings();

    /** A connection as the account that owns the tables. */
    public abstract Connection owner() throws SQLException;

    /** A connection as the account that the desk works with. */
    public abstract Connection desk() throws SQLException;

    @Override
    public abstract void close();

    private static final class H2 extends DeskDatabase {
        private final Path home;

        H2(Path home) {
            this.home = home;
        }

        @Override
        public Kind kind() {
            return Kind.H2;
        }

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }

        @Override
        public Connection owner() throws SQLException {
            return connect("fourline", "owner");
        }

        @Override
        public Connection desk() throws SQLException {
            return connect("desk", "desk");
        }

        @Override
        public void close() {
            // The file lies in the desk's folder, which goes with target.
        }

        private Connection connect(String user, String key) throws SQLException {
            Properties keys = new Properties();
            try (Reader reader = Files.newBufferedReader(home.resolve("keys/database.properties"))) {
                keys.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String url = "jdbc:h2:file:" + home.resolve("desk") + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
            return DriverManager.getConnection(url, user, keys.getProperty(key));
        }
    }

    private static final class PostgreSql extends DeskDatabase {
        private static final String SECRET = "secret";

        private final EmbeddedPostgres server;

        PostgreSql(Path home) {
            try {
                server = EmbeddedPostgres.builder()
                        .setDataDirectory(home.resolve("postgresql"))
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgresql").toAbsolutePath().toFile())
                        .setServerConfig("shared_buffers", "64MB")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                makeAccounts();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void makeAccounts() throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role fourline login password '" + SECRET + "'");
                statement.execute("create role desk login password '" + SECRET + "'");
                statement.execute("create database fourline owner fourline");
            }
        }

        @Override
        public Kind kind() {
            return Kind.POSTGRESQL;
        }

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    "desk.db.url",
                    url(),
                    "desk.db.user",
                    "desk",
                    "desk.db.password",
                    SECRET,
                    "desk.db.owner.user",
                    "fourline",
                    "desk.db.owner.password",
                    SECRET);
        }

        @Override
        public Connection owner() throws SQLException {
            return DriverManager.getConnection(url() + "?reWriteBatchedInserts=true", "fourline", SECRET);
        }

        @Override
        public Connection desk() throws SQLException {
            return DriverManager.getConnection(url(), "desk", SECRET);
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String url() {
            return "jdbc:postgresql://localhost:" + server.getPort() + "/fourline";
        }
    }
}
