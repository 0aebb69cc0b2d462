package io.fourline.intake;

import io.fourline.intake.mapping.LogSample;
import io.fourline.intake.mapping.Mapping;
import io.fourline.intake.mapping.MappingLibrary;
import io.fourline.intake.mapping.RoleGuess;
import io.fourline.intake.source.Limits;
import io.fourline.intake.source.LogReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How a log is to be read, found out by a look at its first cases, and what there is to say about it. */
record LogGuess(Mapping mapping, LogPreview preview) {

    /** Empty where the log shows no case at all. */
    static Optional<LogGuess> of(ImportWish wish, Path file) throws IOException {
        MappingLibrary library = MappingLibrary.shipped();
        LogSample sample;
        try (InputStream bytes = Files.newInputStream(file)) {
            sample = new LogReading(library, Limits.standard()).sample(bytes, wish.format());
        }
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        RoleGuess roles = new RoleGuess(sample, wish.roles());
        Mapping settled = roles.settle(library.fitting(wish, sample));
        return Optional.of(new LogGuess(settled, roles.preview(settled)));
    }
}
