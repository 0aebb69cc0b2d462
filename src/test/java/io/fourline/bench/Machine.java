package io.fourline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine that the figures come from, and how busy it is. */
final class Machine {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    static String described() {
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GB memory, %s %s, Java %s (%s)",
                SYSTEM.getAvailableProcessors(),
                SYSTEM.getTotalMemorySize() / 1e9,
                SYSTEM.getName(),
                SYSTEM.getArch(),
                Runtime.version(),
                System.getProperty("java.vm.vendor"));
    }

    /** Mean number of processes that wanted a core in the last minute, whosoever they were. */
    static String load() {
        return String.format(Locale.ROOT, "%.1f", SYSTEM.getSystemLoadAverage());
    }
}
