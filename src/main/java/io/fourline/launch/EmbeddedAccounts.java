package io.fourline.launch;

import io.fourline.shared.config.DatabaseSettings;
import io.fourline.shared.config.DatabaseSettings.Account;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The embedded database's two accounts: the owner, who migrates, and the desk, which is no administrator and may not
 * change what the journal holds. Their passwords are random and lie in {@code desk.home/keys}.
 */
record EmbeddedAccounts(DatabaseSettings settings) {
    private static final String FORM = ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    /**
     * What only an administrator may set, for everybody. WRITE_DELAY=0: without it a killed process loses what it had
     * acknowledged in its last half second.
     */
    private static final String OWNER_SETS = ";MODE=PostgreSQL;WRITE_DELAY=0";

    static EmbeddedAccounts in(Home home) throws IOException {
        Path file = home.keys().resolve("database.properties");
        Properties keys = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
                keys.load(reader);
            }
        } else {
            keys.setProperty("owner", secret());
            keys.setProperty("desk", secret());
            store(keys, file);
        }
        return new EmbeddedAccounts(new DatabaseSettings(
                "jdbc:h2:file:" + home.database() + FORM,
                new Account("desk", keys.getProperty("desk")),
                new Account("fourline", keys.getProperty("owner"))));
    }

    /** The owner's way in, which also sets what holds for the whole database. */
    String ownerUrl() {
        return settings.url() + OWNER_SETS;
    }

    /** Makes the desk's account, or gives it its password again; rights on tables are granted after each migration. */
    void makeDeskAccount(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            String name = settings.desk().user();
            String password = settings.desk().password();
            statement.execute("create user if not exists %s password '%s'".formatted(name, password));
            statement.execute("alter user %s set password '%s'".formatted(name, password));
        }
    }

    private static void store(Properties keys, Path file) throws IOException {
        Path draft = Files.createFile(file.resolveSibling("database.properties.new"));
        Home.restrict(draft, "rw-------");
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.ISO_8859_1)) {
            keys.store(
                    writer, "Passwords of the embedded database's two accounts; the database cannot be opened without");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** 160 random bits in letters and digits. */
    private static String secret() {
        return new BigInteger(160, new SecureRandom()).toString(36);
    }
}
