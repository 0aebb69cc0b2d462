package io.fourline.ticket.web;

import io.fourline.shared.text.Wording;

/** The size of a file as people say it. */
public final class FileSize {

    private static final long KILO = 1_000;

    private FileSize() {}

    public static String of(Wording words, long bytes) {
        if (bytes < KILO) {
            return words.of("file.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? words.of("file.kilobytes", bytes / KILO)
                : words.of("file.megabytes", (double) (bytes / (KILO * KILO / 10)) / 10);
    }
}
