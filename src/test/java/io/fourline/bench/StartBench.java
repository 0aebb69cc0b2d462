package io.fourline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From the process' first breath to ready, on data that is there; and the memory it holds then and after the load. */
final class StartBench {
    private static final int STARTS = Integer.getInteger("bench.starts", 3);
    private static final double NANOS_PER_SECOND = 1e9;

    private final Table table = new Table(
            "start",
            "start to /health/ready on existing data, median (least–greatest) of " + STARTS
                    + "; resident memory of the desk's process in MiB",
            "database",
            "incidents",
            "seconds to ready",
            "MiB when ready",
            "MiB after the load",
            "load");

    private Spread seconds;
    private double atStart;

    Table table() {
        return table;
    }

    /** Starts the stopped desk, and again. */
    void start(Subject subject) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            if (subject.desk().process().isAlive()) {
                subject.desk().stop();
            }
            long begun = System.nanoTime();
            subject.desk().restart();
            taken.add((System.nanoTime() - begun) / NANOS_PER_SECOND);
        }
        seconds = Spread.of(taken);
        atStart = new Accounts(subject.desk()).resident();
    }

    void afterLoad(Subject subject) {
        table.add(
                subject.kind(),
                subject.size(),
                seconds,
                whole(atStart),
                whole(new Accounts(subject.desk()).resident()),
                Machine.load());
    }

    private static String whole(double mebibytes) {
        return String.format(Locale.ROOT, "%.0f", mebibytes);
    }
}
