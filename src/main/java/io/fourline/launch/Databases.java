package io.fourline.launch;

import io.fourline.shared.config.DatabaseSettings;
import io.fourline.shared.config.DatabaseSettings.Account;
import io.fourline.shared.config.Settings;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The database before the server is up: both accounts are tried, so that a database that is away is one clear line and
 * not a failed deployment. What the pools need is left in system properties, which the boot commands name; secrets
 * reach no file and no command line that way.
 */
final class Databases {
    private static final int SECONDS_TO_ANSWER = 10;

    private final Connection keeper;

    private Databases(Connection keeper) {
        this.keeper = keeper;
    }

    static Databases open(Settings settings, Home home, ClassLoader classes) {
        if (settings.database().isPresent()) {
            DatabaseSettings database = settings.database().get();
            publish(database, database.url());
            tryAccount(classes, database.url(), database.owner());
            tryAccount(classes, database.url(), database.desk());
            return new Databases(null);
        }
        try {
            EmbeddedAccounts accounts = EmbeddedAccounts.in(home);
            publish(accounts.settings(), accounts.ownerUrl());
            Connection owner = connect(
                    classes,
                    "org.h2.Driver",
                    accounts.ownerUrl(),
                    accounts.settings().owner());
            accounts.makeDeskAccount(owner);
            return new Databases(owner);
        } catch (SQLException | IOException e) {
            throw new StartFailure(
                    "the embedded database %s.mv.db cannot be opened: %s".formatted(home.database(), e.getMessage()),
                    e);
        }
    }

    /** Writes the embedded database out and closes it, after the server has stopped. */
    void close() {
        if (keeper == null) {
            return;
        }
        try (Connection last = keeper;
                Statement statement = last.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            Launcher.complain("The embedded database was not closed cleanly: " + e.getMessage());
        }
    }

    private static void tryAccount(ClassLoader classes, String url, Account account) {
        try (Connection connection = connect(classes, "org.postgresql.Driver", url, account)) {
            connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            throw new StartFailure(
                    "the database at %s does not let %s in: %s"
                            .formatted(withoutParameters(url), account.user(), e.getMessage()),
                    e);
        }
    }

    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static Connection connect(ClassLoader classes, String driver, String url, Account account)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", account.user());
        properties.setProperty("password", account.password());
        if (driver.startsWith("org.postgresql")) {
            properties.setProperty("loginTimeout", String.valueOf(SECONDS_TO_ANSWER));
        }
        try {
            Driver found = (Driver) classes.loadClass(driver).getConstructor().newInstance();
            return found.connect(url, properties);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("the database driver %s is missing".formatted(driver), e);
        }
    }

    private static void publish(DatabaseSettings database, String ownerUrl) {
        System.setProperty("fourline.db.owner.url", ownerUrl);
        System.setProperty("fourline.db.url", database.url());
        System.setProperty("fourline.db.user", database.desk().user());
        System.setProperty("fourline.db.password", database.desk().password());
        System.setProperty("fourline.db.owner.user", database.owner().user());
        System.setProperty("fourline.db.owner.password", database.owner().password());
    }
}
