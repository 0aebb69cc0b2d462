package io.fourline.schedule.model;

import java.util.Map;

/** Something in the schedule whose every edit is journaled. */
public interface ScheduleEntry {

    /** What its journal is kept under. */
    String subject();

    int version();

    /** Every field, by its own name: folding the journal gives exactly this. */
    Map<String, Object> facts();
}
