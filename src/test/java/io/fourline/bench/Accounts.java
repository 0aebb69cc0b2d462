package io.fourline.bench;

import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** What the operating system has booked on the desk's process and on its database's; Linux only, elsewhere zero. */
final class Accounts {
    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER = 11;
    private static final int ENDED_CHILDREN_SYSTEM = 14;
    private static final double KIB_PER_MIB = 1024;

    private final RunningDesk desk;

    Accounts(RunningDesk desk) {
        this.desk = desk;
    }

    /** Milliseconds of processor time so far. */
    record Spent(double desk, double database) {

        Spent since(Spent before) {
            return new Spent(desk - before.desk, database - before.database);
        }
    }

    Spent spent() {
        return new Spent(millis(desk.process().pid()), databaseMillis());
    }

    /** Resident memory of the desk in MiB. */
    double resident() {
        try {
            return Files.readAllLines(PROC.resolve(desk.process().pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException notLinux) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double databaseMillis() {
        Path named = desk.home().resolve("postgresql/postmaster.pid");
        if (!Files.exists(named)) {
            return 0;
        }
        try {
            long server = Long.parseLong(Files.readAllLines(named).get(0).strip());
            LongStream backends = ProcessHandle.of(server).stream()
                    .flatMap(ProcessHandle::children)
                    .mapToLong(ProcessHandle::pid);
            return LongStream.concat(LongStream.of(server), backends)
                    .mapToDouble(Accounts::millis)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a process and its ended children; a process that has just ended is booked on its parent. */
    private static double millis(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = USER; i <= ENDED_CHILDREN_SYSTEM; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks * 1000 / TICKS_PER_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }
}
