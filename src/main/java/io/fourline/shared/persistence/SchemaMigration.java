package io.fourline.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date as the tables' owner, before anything uses it; a schema that cannot be migrated fails
 * the deployment. Startup beans that use JPA declare {@code @DependsOn("SchemaMigration")}.
 */
@Startup
@Singleton(name = "SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "jdbc/owner")
    DataSource owner;

    @Resource(lookup = "jdbc/desk")
    DataSource desk;

    private volatile boolean done;

    @PostConstruct
    void migrate() {
        try {
            String owning = account(owner);
            String working = account(desk);
            Vendor vendor = vendor();
            Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(owner)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor.folder())
                    .callbacks(new DeskRights(vendor, owning, working))
                    .connectRetries(0)
                    .load()
                    .migrate();
            if (vendor == Vendor.POSTGRESQL && owning.equals(working)) {
                LOG.warning(
                        "One database account both owns the tables and works on them: the journal is protected by its"
                                + " trigger only. Set desk.db.owner.user to a second account.");
            }
            done = true;
        } catch (FlywayException | SQLException e) {
            throw new SchemaNotMigrated(e);
        }
    }

    /** Whether the schema is the one this version works on. */
    public boolean isDone() {
        return done;
    }

    private Vendor vendor() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            return Vendor.of(connection.getMetaData().getDatabaseProductName());
        }
    }

    private static String account(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }
}
