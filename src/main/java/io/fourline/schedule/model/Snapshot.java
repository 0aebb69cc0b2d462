package io.fourline.schedule.model;

import io.fourline.schedule.AbsenceRecord;
import io.fourline.schedule.Dependencies;
import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.WindowPlan;
import java.time.Instant;
import java.util.List;

/**
 * All that a check looks at, as it stood at one moment.
 *
 * @param freezes that are in force
 * @param windows that are in force
 * @param absences of the implementer asked about
 * @param incidents open and critical, on the items asked about
 */
public record Snapshot(
        Dependencies graph,
        PlannedIndex planned,
        List<FreezeRecord> freezes,
        List<OwnedWindows> windows,
        List<AbsenceRecord> absences,
        List<OpenIncident> incidents) {

    /** The windows of one service, one item or one person; the others are {@code null}. */
    public record OwnedWindows(String service, String item, String person, WindowPlan plan) {}

    /** An incident that cannot bear a change on its item. */
    public record OpenIncident(String number, String item, Instant openedAt) {}
}
