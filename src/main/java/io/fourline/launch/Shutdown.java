package io.fourline.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import sun.misc.Signal;

/**
 * A clean end: on a signal new requests are refused and those under way finish, then the server stops, then the
 * embedded database is written out. The application's part of it is the management bean {@code io.fourline:type=Traffic}.
 */
final class Shutdown {
    private static final Duration DRAIN = Duration.ofSeconds(12);
    private static final String TRAFFIC = "io.fourline:type=Traffic";

    /** Of the process, like the signals themselves. */
    private static final AtomicBoolean STOPPING = new AtomicBoolean();

    private final Databases database;
    private final CountDownLatch ready = new CountDownLatch(1);

    private Shutdown(Databases database) {
        this.database = database;
    }

    static Shutdown install(Databases database) {
        Shutdown shutdown = new Shutdown(database);
        for (String signal : new String[] {"TERM", "INT", "HUP"}) {
            try {
                Signal.handle(new Signal(signal), received -> shutdown.begin());
            } catch (IllegalArgumentException unknownHere) {
                System.getLogger(Shutdown.class.getName())
                        .log(System.Logger.Level.DEBUG, "This platform has no signal {0}", signal);
            }
        }
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::closeDatabase, "fourline-close"));
        return shutdown;
    }

    /** Whether the desk was told to stop, so that what fails from now on is no failure. */
    static boolean isUnderWay() {
        return STOPPING.get();
    }

    void ready() {
        ready.countDown();
    }

    /** The server prints its own bookkeeping while it stops; that is nobody's concern. */
    private void begin() {
        if (STOPPING.compareAndSet(false, true)) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            System.setErr(System.out);
            new Thread(this::drainAndExit, "fourline-stop").start();
        }
    }

    private void drainAndExit() {
        if (ready.getCount() == 0) {
            drain();
        }
        System.exit(0);
    }

    private static void drain() {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            ObjectName traffic = new ObjectName(TRAFFIC);
            beans.setAttribute(traffic, new Attribute("Closed", true));
            long deadline = System.nanoTime() + DRAIN.toNanos();
            while ((Integer) beans.getAttribute(traffic, "UnderWay") > 0 && System.nanoTime() < deadline) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        } catch (JMException e) {
            Launcher.complain("Requests under way could not be awaited: " + e.getMessage());
        }
    }

    /** The server's own hook runs beside this one; the database waits until that has let go of it. */
    private void closeDatabase() {
        Thread serverStop = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("GlassFish Shutdown Hook"))
                .findFirst()
                .orElse(null);
        try {
            if (serverStop != null) {
                serverStop.join(Duration.ofSeconds(7).toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
