package io.fourline.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * What can be said to the garbage collector from inside: give memory back that the start needed and the work does not.
 * Everything else is a flag of the command line and stands in {@code server-config/jvm.options}.
 */
final class HeapHabits {
    private static final Map<String, String> HABITS =
            Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "30", "G1PeriodicGCInterval", "60000");

    private HeapHabits() {}

    static void set() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        HABITS.forEach((flag, value) -> {
            try {
                machine.setVMOption(flag, value);
            } catch (IllegalArgumentException otherMachine) {
                System.getLogger(HeapHabits.class.getName())
                        .log(System.Logger.Level.DEBUG, "This virtual machine has no {0}", flag);
            }
        });
    }

    /** Gives back what only the start needed. */
    static void settle() {
        System.gc();
    }
}
