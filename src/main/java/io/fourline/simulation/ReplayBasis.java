package io.fourline.simulation;

import io.fourline.calendar.CalendarPlan;
import io.fourline.sla.Pin;
import io.fourline.sla.TermsPlan;
import java.util.Map;

/**
 * What a replay compares, as it stood when the replay was asked for; it is kept with the run, so that nothing that is
 * edited or published afterwards changes what the run finds.
 *
 * @param terms code of the terms
 * @param plan what the draft says
 * @param calendars each calendar of the draft with the version it is counted by
 * @param calendarDrafts calendars that are counted by what nobody has published yet
 * @param base the latest published version with its calendars; {@code null} for none
 */
public record ReplayBasis(
        String terms, TermsPlan plan, Pin calendars, Map<String, CalendarPlan> calendarDrafts, Pin base) {

    /** Stands for the label of what is drafted. */
    public static final String DRAFT = "draft";

    public ReplayBasis {
        calendarDrafts = Map.copyOf(calendarDrafts);
    }
}
