package io.fourline.intake;

import io.fourline.shared.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of imports that are not over yet, below the desk's home. */
@ApplicationScoped
public class ImportFiles {

    @Inject
    Settings settings;

    /** Keeps the bytes of an upload; one that breaks off leaves nothing. */
    public void keep(String id, InputStream bytes) {
        Path file = path(id);
        try {
            Files.createDirectories(file.getParent());
            Files.copy(bytes, file);
        } catch (IOException broken) {
            forget(id);
            throw new UncheckedIOException(broken);
        }
    }

    public boolean has(String id) {
        return Files.exists(path(id));
    }

    public Path path(String id) {
        return settings.home().resolve("uploads").resolve(id);
    }

    public void forget(String id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
