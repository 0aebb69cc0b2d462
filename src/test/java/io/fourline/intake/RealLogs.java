package io.fourline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The logs of other companies' desks, which lie beside the project and are no part of it. */
public final class RealLogs {

    private static final Path FOLDER = Path.of(System.getProperty("desk.logs", "../shared/data"));

    private RealLogs() {}

    public static InputStream volvo() throws IOException {
        return open("volvo_incidents.xes.gz");
    }

    public static InputStream uci() throws IOException {
        return open("uci_incident_event_log.zip");
    }

    private static InputStream open(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.isReadable(file), "skipped: the real log " + file + " is not there");
        return Files.newInputStream(file);
    }
}
