package io.fourline.incident;

import io.fourline.incident.model.Sight;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockRecord;
import java.util.List;
import java.util.Set;

/**
 * Which clocks a reader is shown: the desk's people all; a supplier the clock of its own contract; a requester what was
 * promised to them, and nothing of how the lines share it.
 */
final class ClocksShown {

    private static final Set<ClockKind> PROMISED = Set.of(ClockKind.RESPOND, ClockKind.RESOLVE);

    private ClocksShown() {}

    static boolean shows(Sight sight, ClockKind kind) {
        return switch (sight.level()) {
            case STAFF -> true;
            case SUPPLIER -> kind == ClockKind.LINE_4;
            default -> PROMISED.contains(kind);
        };
    }

    static List<ClockRecord> of(Sight sight, List<ClockRecord> readings) {
        return readings.stream().filter(reading -> shows(sight, reading.kind())).toList();
    }
}
