package io.fourline.intake;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.intake.mapping.MappingLibrary;
import io.fourline.intake.store.ImportRepository;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Looks at logs before they are imported: what they tell of, and where the values that matter stand in them. */
@Stateless
public class ImportPreviews {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    ImportFiles files;

    @Inject
    ImportRepository repository;

    @Inject
    Acting acting;

    /** Keeps a file for a day, to be looked at and perhaps imported. */
    public String keep(InputStream bytes) {
        requireAdministrator();
        files.olderThan(acting.now().minus(KEPT)).stream()
                .filter(old -> repository.run(old).isEmpty())
                .forEach(files::forget);
        String id = UUID.randomUUID().toString();
        files.keep(id, bytes);
        return id;
    }

    /**
     * How a kept file would be read.
     *
     * @throws InvalidInput when it cannot be read, or no mapping fits
     */
    public LogPreview preview(String kept, ImportWish wish) {
        requireAdministrator();
        requireKept(kept);
        requireMapping(wish);
        try {
            return LogGuess.of(wish, files.path(kept))
                    .map(LogGuess::preview)
                    .orElseThrow(() -> new UnreadableLog("intake.nothingFound"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (UnreadableLog unreadable) {
            throw new InvalidInput("file", "unreadableLog", unreadable.told());
        }
    }

    /** How a file would be read; it is not kept. */
    public LogPreview preview(InputStream bytes, ImportWish wish) {
        String kept = keep(bytes);
        try {
            return preview(kept, wish);
        } finally {
            files.forget(kept);
        }
    }

    /** Names of the mappings the desk knows. */
    public List<String> mappings() {
        return MappingLibrary.shipped().names();
    }

    /** @throws NotFound when there is no such file, or it is being imported already */
    public void requireKept(String kept) {
        if (!ID.matcher(kept).matches()
                || !files.has(kept)
                || repository.run(kept).isPresent()) {
            throw new NotFound("upload", kept);
        }
    }

    /** @throws InvalidInput when a mapping is wished for that there is not */
    public void requireMapping(ImportWish wish) {
        if (wish.mapping() != null && !mappings().contains(wish.mapping())) {
            throw new InvalidInput("mapping", "oneOf", String.join(", ", mappings()));
        }
    }

    private void requireAdministrator() {
        acting.caller().require(Role.ADMINISTRATOR);
    }
}
