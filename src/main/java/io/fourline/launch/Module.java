package io.fourline.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;

/** One jar of the server, opened when something in it is first asked for. */
final class Module {
    private final Path path;
    private final URL location;
    private JarFile jar;
    private Manifest manifest;

    Module(Path path) throws IOException {
        this.path = path;
        this.location = path.toUri().toURL();
    }

    URL location() {
        return location;
    }

    boolean has(String name) throws IOException {
        return jar().getJarEntry(name) != null;
    }

    URL url(String name) throws IOException {
        return new URL("jar:" + location + "!/" + jar().getJarEntry(name).getName());
    }

    /** What the file holds, or null where there is none. */
    byte[] bytes(String name) throws IOException {
        JarEntry entry = jar().getJarEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = jar().getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    synchronized Manifest manifest() throws IOException {
        if (manifest == null) {
            Manifest found = jar().getManifest();
            manifest = found == null ? new Manifest() : found;
        }
        return manifest;
    }

    private synchronized JarFile jar() throws IOException {
        if (jar == null) {
            jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
        }
        return jar;
    }
}
