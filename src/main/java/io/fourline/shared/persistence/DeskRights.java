package io.fourline.shared.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * What the desk's account may do with the tables, set anew after every migration: everything with ordinary ones, but
 * what is written once (the journal, published versions) it may only read and add to. On PostgreSQL a trigger refuses the
 * change of these to everybody else, too.
 */
final class DeskRights implements Callback {
    /** What is written once: the journal, and what has been published. */
    private static final List<String> WRITTEN_ONCE = List.of("journal_entry", "calendar_version", "article_version");

    private final Vendor vendor;
    private final String owner;
    private final String desk;

    DeskRights(Vendor vendor, String owner, String desk) {
        this.vendor = vendor;
        this.owner = owner;
        this.desk = desk;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "desk rights";
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            String schema = connection.getSchema();
            for (String sql : statements(schema, tables(connection, schema))) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new FlywayException("The rights of the account " + desk + " could not be set: " + e.getMessage(), e);
        }
    }

    private List<String> statements(String schema, List<String> tables) {
        List<String> statements = new ArrayList<>();
        boolean twoAccounts = !owner.equalsIgnoreCase(desk);
        if (twoAccounts && vendor == Vendor.POSTGRESQL) {
            statements.add("grant usage on schema %s to %s".formatted(quoted(schema), grantee()));
            statements.add(
                    "grant usage, select on all sequences in schema %s to %s".formatted(quoted(schema), grantee()));
        }
        for (String table : tables) {
            String name = quoted(schema) + "." + quoted(table);
            boolean once = WRITTEN_ONCE.stream().anyMatch(table::startsWith);
            if (twoAccounts) {
                statements.addAll(once ? addingOnly(name) : List.of(grant("select, insert, update, delete", name)));
            }
            if (once && vendor == Vendor.POSTGRESQL) {
                statements.addAll(JournalGuard.on(schema, table));
            }
        }
        return statements;
    }

    /** Granted first and then taken away, so that a desk at work on another node is never without its rights. */
    private List<String> addingOnly(String table) {
        return List.of(
                grant("select, insert", table), "revoke update, delete on %s from %s".formatted(table, grantee()));
    }

    private String grant(String rights, String table) {
        return "grant %s on %s to %s".formatted(rights, table, grantee());
    }

    private List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        String[] kinds = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};
        try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), schema, "%", kinds)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(table -> table.startsWith("flyway_"));
        return tables;
    }

    /** H2 keeps account names in upper case and, set to lower, finds them only without quotes. */
    private String grantee() {
        return vendor == Vendor.H2 ? desk.toLowerCase(java.util.Locale.ROOT) : quoted(desk);
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
