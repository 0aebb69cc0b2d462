package io.fourline.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The launcher's command line. {@code --probe} asks a running desk whether it is ready. {@code --trial FILE} is the
 * Maven command's way in: the file holds the {@code desk.*} settings given to Maven, demo is on unless a setting says
 * otherwise, and the desk ends with the process that started it.
 */
record Arguments(boolean probe, Path trial) {

    static Arguments of(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.isEmpty()) {
            return new Arguments(false, null);
        }
        if (given.equals(List.of("--probe"))) {
            return new Arguments(true, null);
        }
        if (given.size() == 2 && given.get(0).equals("--trial")) {
            return new Arguments(false, Path.of(given.get(1)));
        }
        throw new StartFailure(
                "the arguments %s are unknown; allowed are none, or --probe. Settings are given as -Ddesk.port=9090 before -jar."
                        .formatted(String.join(" ", given)));
    }

    /** Lays the settings given to Maven under those of this process, and demo under everything. */
    void apply() {
        if (trial == null) {
            return;
        }
        Properties settings = given();
        settings.stringPropertyNames().forEach(name -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, settings.getProperty(name));
            }
        });
        System.setProperty("fourline.trial", "true");
        endWithParent();
    }

    /** Read once and removed, for a password may stand in it. */
    private Properties given() {
        Properties settings = new Properties();
        if (Files.exists(trial)) {
            try (Reader reader = Files.newBufferedReader(trial, StandardCharsets.ISO_8859_1)) {
                settings.load(reader);
                Files.delete(trial);
            } catch (IOException e) {
                throw new StartFailure("the file %s cannot be read".formatted(trial), e);
            }
        }
        return settings;
    }

    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
