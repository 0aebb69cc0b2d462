package io.fourline.shared.health;

import io.fourline.shared.persistence.SchemaMigration;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database answers within two seconds and holds the schema of this version. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/desk")
    DataSource desk;

    @EJB
    SchemaMigration schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = desk.getConnection()) {
            return connection.isValid(SECONDS) && schema.isDone();
        } catch (SQLException away) {
            return false;
        }
    }
}
