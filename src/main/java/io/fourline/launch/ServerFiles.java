package io.fourline.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Server, application and server configuration as files, unpacked once per build below {@code desk.home/runtime}. The
 * caller holds the home's lock, so two starts never unpack at once; a half-unpacked folder never gets its final name.
 */
record ServerFiles(Path folder, Path instance) {
    private static final String INDEX = "modules.index";
    private static final String MODULES = "MICRO-INF/runtime/";
    private static final List<String> CONFIGURATION = List.of(
            "listener.asadmin",
            "threads.asadmin",
            "database-h2.asadmin",
            "database-postgresql.asadmin",
            "logging.properties");

    static ServerFiles unpack(Path runtime) {
        try {
            Path folder = runtime.resolve("build-" + build());
            Path instance = runtime.resolve("instance");
            Files.createDirectories(runtime);
            try (Stream<Path> found = Files.list(runtime)) {
                for (Path old : found.filter(path -> !path.equals(folder)).toList()) {
                    delete(old);
                }
            }
            if (!Files.isDirectory(folder)) {
                fill(Files.createDirectories(runtime.resolve("unpacking")));
                Files.move(runtime.resolve("unpacking"), folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new ServerFiles(folder, Files.createDirectories(instance));
        } catch (IOException e) {
            throw new StartFailure("the server cannot be unpacked to %s: %s".formatted(runtime, e), e);
        }
    }

    /** The folder itself, then its files by name: the order in which the server reads its modules, and it matters. */
    List<Path> modules() {
        Path lib = folder.resolve("runtime");
        try (Stream<Path> files = Files.list(lib)) {
            return Stream.concat(Stream.of(lib), files.sorted()).toList();
        } catch (IOException e) {
            throw new StartFailure("the folder %s cannot be read: %s".formatted(folder, e), e);
        }
    }

    /** The server's own starting classes, and in it what it configures itself from. */
    Path bootJar() {
        return folder.resolve("payara-micro-boot.jar");
    }

    /** What is in which module, for {@link ModuleLoader}. */
    Path index() {
        return folder.resolve(INDEX);
    }

    Path application() {
        return folder.resolve("fourline.war");
    }

    String configuration(String name) throws IOException {
        return Files.readString(folder.resolve("server-config").resolve(name));
    }

    private static void fill(Path folder) throws IOException {
        Path lib = Files.createDirectories(folder.resolve("runtime"));
        try (ZipInputStream server = new ZipInputStream(resource("payload/payara-micro.jar"))) {
            unpackServer(server, lib, folder.resolve("payara-micro-boot.jar"));
        }
        copy("payload/postgresql.jar", lib.resolve("postgresql.jar"));
        ModuleIndex.write(lib, folder.resolve(INDEX));
        copy("payload/fourline.war", folder.resolve("fourline.war"));
        Path configuration = Files.createDirectories(folder.resolve("server-config"));
        for (String name : CONFIGURATION) {
            copy("server-config/" + name, configuration.resolve(name));
        }
    }

    /** The modules become files of their own; the rest of the server's jar stays one, with our loader among it. */
    private static void unpackServer(ZipInputStream server, Path lib, Path bootJar) throws IOException {
        try (JarOutputStream rest = new JarOutputStream(Files.newOutputStream(bootJar))) {
            for (ZipEntry entry = server.getNextEntry(); entry != null; entry = server.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith(MODULES) && !entry.isDirectory()) {
                    Files.copy(server, lib.resolve(name.substring(MODULES.length())));
                } else {
                    rest.putNextEntry(new ZipEntry(name));
                    server.transferTo(rest);
                }
            }
            for (String type : List.of("ModuleLoader", "ModuleIndex", "Module")) {
                String name = "io/fourline/launch/" + type + ".class";
                rest.putNextEntry(new ZipEntry(name));
                try (InputStream in = resource(name)) {
                    in.transferTo(rest);
                }
            }
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = ServerFiles.class.getClassLoader().getResourceAsStream(name);
        if (found == null) {
            throw new IOException(name + " is missing; the launcher works only inside fourline.jar");
        }
        return found;
    }

    /** Another content gives another name: made from the checksums that the jar's directory holds anyway. */
    private static String build() throws IOException {
        try (JarFile self = new JarFile(Path.of(URI.create(ServerFiles.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toFile())) {
            long sum = self.stream()
                    .filter(entry -> !entry.isDirectory())
                    .mapToLong(entry -> 31 * entry.getName().hashCode() + entry.getCrc())
                    .reduce(17, (sofar, entry) -> sofar * 31 + entry);
            return Long.toHexString(sum);
        }
    }

    private static void copy(String name, Path target) throws IOException {
        try (InputStream in = resource(name)) {
            Files.copy(in, target);
        }
    }

    private static void delete(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
