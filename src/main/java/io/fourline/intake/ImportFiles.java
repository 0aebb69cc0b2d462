package io.fourline.intake;

import io.fourline.shared.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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

    /** The files last written before this moment. */
    public List<String> olderThan(Instant moment) {
        Path folder = path("");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.filter(file -> file.toFile().lastModified() < moment.toEpochMilli())
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
