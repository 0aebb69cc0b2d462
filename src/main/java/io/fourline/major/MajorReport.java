package io.fourline.major;

import io.fourline.incident.IncidentState;
import io.fourline.major.ChildrenRecord.Count;
import io.fourline.sla.ClockRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is known of a major incident when one looks back upon it.
 *
 * @param began when its incident was opened
 * @param resolvedAt {@code null} while it is not
 * @param lasted from its beginning until it was resolved, or now
 * @param untilDeclared from its beginning until it was declared
 * @param children how many incidents are its children, {@code openChildren} of them not solved
 * @param updates what was told, oldest first
 * @param promisesBroken how often no word had come by the promised time
 * @param timeline what was done, oldest first
 * @param clocks what the clocks of its incident show
 */
public record MajorReport(
        MajorRecord major,
        String title,
        IncidentState state,
        Instant began,
        Instant resolvedAt,
        Duration lasted,
        Duration untilDeclared,
        int children,
        int openChildren,
        List<Count> childrenByService,
        List<Count> childrenByOrganisation,
        List<UpdateRecord> updates,
        int promisesBroken,
        List<Moment> timeline,
        List<ClockRecord> clocks) {

    /**
     * One step of what happened.
     *
     * @param act the verb; those of the room are {@code post}, {@code note}, {@code appoint}, {@code scope}, {@code
     *     attach}, {@code settle}, {@code overdue}, {@code resume}, {@code standDown}
     * @param to a person, a line with its team, or a phase; {@code null} where it names none
     * @param count of children, or of people told; {@code null} where nothing was counted
     * @param text what was said, or why; {@code null} for nothing
     */
    public record Moment(Instant at, String actor, String act, String to, Integer count, String text) {}
}
