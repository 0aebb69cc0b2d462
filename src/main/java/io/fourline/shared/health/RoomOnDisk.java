package io.fourline.shared.health;

import io.fourline.shared.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The disk under {@code desk.home} has room for more work. */
@Readiness
@ApplicationScoped
public class RoomOnDisk implements HealthCheck {
    private static final long NEEDED_BYTES = 50_000_000;

    @Inject
    Settings settings;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("disk").status(hasRoom()).build();
    }

    private boolean hasRoom() {
        try {
            Path home = settings.home();
            return !Files.exists(home) || Files.getFileStore(home).getUsableSpace() > NEEDED_BYTES;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
