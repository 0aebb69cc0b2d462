package io.fourline.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The distribution's own Chromium, for a machine that has none and cannot fetch one. */
final class PackagedBrowser {

    private static final Path APT = Path.of("/usr/bin/apt-get");

    private PackagedBrowser() {}

    static void install() {
        if (!Files.isExecutable(APT) || !"root".equals(System.getProperty("user.name"))) {
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it, or name one with the environment variable CHROMIUM.");
        }
        run(List.of(APT.toString(), "-qq", "update"));
        run(List.of(APT.toString(), "-qq", "-y", "--no-install-recommends", "install", "chromium"));
    }

    private static void run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Chromium could not be installed: " + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Chromium could not be installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Chromium could not be installed", e);
        }
    }
}
