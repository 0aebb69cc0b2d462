package io.fourline.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What can be said to the garbage collector from inside: give memory back that the start needed and the work does not.
 * Everything else is a flag of the command line and stands in {@code server-config/jvm.options}.
 */
final class HeapHabits {
    private static final Map<String, String> HABITS =
            Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "30", "G1PeriodicGCInterval", "60000");

    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

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

    /** Gives back what only the start needed, in the heap and outside it. */
    static void settle() {
        System.gc();
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(COMMANDS), "systemTrimNativeHeap", new Object[0], new String[0]);
        } catch (JMException notOnThisMachine) {
            System.getLogger(HeapHabits.class.getName())
                    .log(System.Logger.Level.DEBUG, "This virtual machine gives no native memory back");
        }
    }
}
