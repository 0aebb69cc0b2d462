package io.fourline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Looks at a process' heap from outside, a few times a second, and keeps the most it held. */
final class HeapWatch implements AutoCloseable {
    private static final String PERIOD_MILLIS = "250";
    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");
    private static final double KIB_PER_MIB = 1024;

    private final Process watch;
    private final Thread reader;
    private volatile double most;

    HeapWatch(long pid) throws IOException {
        watch = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jstat").toString(),
                        "-gc",
                        String.valueOf(pid),
                        PERIOD_MILLIS)
                .redirectErrorStream(true)
                .start();
        reader = new Thread(this::read, "heap-watch");
        reader.start();
    }

    /** Mebibytes, garbage not yet collected included. */
    double most() {
        return most;
    }

    private void read() {
        try (BufferedReader lines = watch.inputReader()) {
            String head = lines.readLine();
            List<String> names = head == null ? List.of() : columns(head);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> values = columns(line);
                double used = USED.stream()
                        .mapToInt(names::indexOf)
                        .mapToDouble(i -> Double.parseDouble(values.get(i)))
                        .sum();
                most = Math.max(most, used / KIB_PER_MIB);
            }
        } catch (IOException ended) {
            // The watch has been closed while it read.
        }
    }

    private static List<String> columns(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    @Override
    public void close() {
        watch.destroyForcibly();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
