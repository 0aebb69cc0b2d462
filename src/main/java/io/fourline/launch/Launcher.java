package io.fourline.launch;

import io.fourline.shared.config.InvalidSetting;
import io.fourline.shared.config.Settings;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Main class of {@code fourline.jar}: starts the desk, says in one line that it is ready or why it is not. */
public final class Launcher {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Launcher() {}

    /**
     * Starts the desk, or asks a running one how it is.
     *
     * @param arguments none, or those of {@link Arguments}
     */
    public static void main(String[] arguments) {
        try {
            Arguments given = Arguments.of(arguments);
            given.apply();
            Settings settings = Settings.read();
            if (given.probe()) {
                Runtime.getRuntime().halt(new Readiness(settings).isReady() ? 0 : 1);
            }
            start(settings);
        } catch (StartFailure | InvalidSetting failure) {
            if (!Shutdown.isUnderWay()) {
                ERR.println("Fourline did not start: " + failure.getMessage());
                System.exit(1);
            }
        }
    }

    /** One line for the operator, also while the server's own chatter is shut off. */
    static void complain(String line) {
        ERR.println(line);
    }

    private static void start(Settings settings) {
        Port.requireFree(settings);
        Home home = Home.open(settings.home());
        HeapHabits.set();
        ServerFiles files = ServerFiles.unpack(home.runtime());
        ClassLoader classes = ServerClasses.of(files);
        Databases database = Databases.open(settings, home, classes);
        Shutdown shutdown = Shutdown.install(database);
        Server server = Server.configure(settings, home, files, classes);
        FirstFault fault = new FirstFault();
        server.boot(fault);
        new Readiness(settings).await(fault, home.logFile());
        shutdown.ready();
        OUT.printf(
                Locale.ROOT,
                "Fourline is ready at %s in %.1f s%n",
                Readiness.url(settings),
                (System.currentTimeMillis()
                                - ManagementFactory.getRuntimeMXBean().getStartTime())
                        / 1000.0);
        HeapHabits.settle();
    }
}
