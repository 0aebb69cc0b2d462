package io.fourline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The packaged desk as a process of its own, with demo data, on a free port and a folder below {@code target/desks}.
 * {@link #onH2()} and {@link #onPostgreSql()} are shared by all tests of a run and end with it; tests that kill or stop
 * their desk make one with {@link #startOwn}.
 */
public final class RunningDesk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final DeskDatabase database;
    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private Process process;
    private boolean borrowed;

    private RunningDesk(DeskDatabase database, Path home, Map<String, String> settings) {
        this.database = database;
        this.home = home;
        this.port = freePort();
        this.settings = new TreeMap<>(
                Map.of("desk.port", String.valueOf(port), "desk.home", home.toString(), "desk.demo", "true"));
        this.settings.putAll(database.settings());
        this.settings.putAll(settings);
    }

    /** The desk on the embedded database that all tests of this run share. */
    public static RunningDesk onH2() {
        return SharedH2.DESK;
    }

    /** The desk on PostgreSQL that all tests of this run share. */
    public static RunningDesk onPostgreSql() {
        return SharedPostgreSql.DESK;
    }

    /** A desk of one's own, on a new database, with more settings; to be closed by whoever asked for it. */
    public static RunningDesk startOwn(DeskDatabase.Kind kind, Map<String, String> settings) {
        Path home = newHome(kind);
        RunningDesk desk = new RunningDesk(DeskDatabase.of(kind, home), home, settings);
        desk.start();
        return desk;
    }

    /** Another node on this desk's database, PostgreSQL, with a folder of its own; to be closed before this one. */
    public RunningDesk startAlongside() {
        if (database.kind() == DeskDatabase.Kind.H2) {
            throw new IllegalStateException("The embedded database is open to one process only");
        }
        RunningDesk node = new RunningDesk(database, newHome(database.kind()), Map.of());
        node.borrowed = true;
        node.start();
        return node;
    }

    /** Where the desk answers, such as {@code http://localhost:41234}. */
    public URI baseUri() {
        return URI.create("http://localhost:" + port);
    }

    /** The desk's folder. */
    public Path home() {
        return home;
    }

    /** The process, for tests that measure or watch it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Everything the desk printed to its console. */
    public String console() {
        try {
            return Files.readString(home.resolve("console.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database as its owner sees it. The embedded one belongs to the running process: stop the desk first. */
    public Connection ownerConnection() throws SQLException {
        if (database.kind() == DeskDatabase.Kind.H2 && process.isAlive()) {
            throw new IllegalStateException("The embedded database is open to one process only: stop the desk first");
        }
        return database.owner();
    }

    /** The database as the desk's own account sees it; for the embedded one the same holds. */
    public Connection deskConnection() throws SQLException {
        if (database.kind() == DeskDatabase.Kind.H2 && process.isAlive()) {
            throw new IllegalStateException("The embedded database is open to one process only: stop the desk first");
        }
        return database.desk();
    }

    /** Kills the process as a power cut would. */
    public void kill9() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(20));
    }

    /** Stops the process in its tracks, as a machine that hangs would; until {@link #goOn()}. */
    public void hang() {
        signal("STOP");
    }

    public void goOn() {
        signal("CONT");
        awaitReady();
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks the process to stop and waits until it has. */
    public int stop() {
        process.destroy();
        awaitEnd(Duration.ofSeconds(60));
        return process.exitValue();
    }

    /** Starts the desk again on what it left. */
    public void restart() {
        if (process.isAlive()) {
            stop();
        }
        start();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill9();
        }
        if (!borrowed) {
            database.close();
        }
    }

    private void start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + Path.of("server-config", "jvm.options"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(Path.of("target", "fourline.jar").toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DESK_"));
        builder.redirectOutput(home.resolve("console.txt").toFile());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    private void awaitReady() {
        HttpRequest ready = HttpRequest.newBuilder(baseUri().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Poll.until("the desk is ready", PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The desk did not start:\n" + console());
            }
            return answers(ready);
        });
    }

    private static boolean answers(HttpRequest ready) {
        try {
            return HTTP.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The desk did not end within " + patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path newHome(DeskDatabase.Kind kind) {
        try {
            Path desks = Files.createDirectories(Path.of("target", "desks").toAbsolutePath());
            return Files.createTempDirectory(desks, kind.name().toLowerCase(java.util.Locale.ROOT) + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that is free at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunningDesk endingWithTheRun(DeskDatabase.Kind kind) {
        RunningDesk desk = startOwn(kind, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
        return desk;
    }

    /** Starts when it is first asked for. */
    private static final class SharedH2 {
        static final RunningDesk DESK = endingWithTheRun(DeskDatabase.Kind.H2);

        private SharedH2() {}
    }

    /** Starts when it is first asked for. */
    private static final class SharedPostgreSql {
        static final RunningDesk DESK = endingWithTheRun(DeskDatabase.Kind.POSTGRESQL);

        private SharedPostgreSql() {}
    }
}
