package io.fourline.calendar;

import io.fourline.calendar.CalendarPlan.SpecialDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Counts working time the slow way, with nothing of the engine: asks at every step what the wall clock shows, and
 * whether that is inside a window. Right wherever windows and offsets change at whole steps only.
 */
public final class SlowCount {

    private static final long SECOND = 1_000_000L;

    private final CalendarPlan plan;
    private final ZoneRules rules;
    private final long step;

    /** @param step microseconds: a minute or a second */
    public SlowCount(CalendarPlan plan, long step) {
        this.plan = plan;
        this.rules = plan.zone().getRules();
        this.step = step;
    }

    /** Whether the wall clock then shows a time inside one of the day's half-open windows. */
    public boolean open(long instant) {
        long second = Math.floorDiv(instant, SECOND);
        ZoneOffset offset = rules.getOffset(java.time.Instant.ofEpochSecond(second));
        LocalDateTime wall = LocalDateTime.ofEpochSecond(second, 0, offset);
        int time = wall.toLocalTime().toSecondOfDay();
        for (Hours window : windows(wall.toLocalDate())) {
            if (window.from() <= time && time < window.to()) {
                return true;
            }
        }
        return false;
    }

    private List<Hours> windows(LocalDate date) {
        SpecialDay special = plan.specialDays().get(date);
        if (special != null) {
            return special.hours();
        }
        List<Hours> usual = plan.week().get(date.getDayOfWeek());
        return usual == null || plan.holidays().containsKey(date) ? List.of() : usual;
    }

    /** The end of the step that an instant lies in. */
    public long stepAfter(long instant) {
        return (Math.floorDiv(instant, step) + 1) * step;
    }

    public long between(long from, long to) {
        long open = 0;
        for (long at = from; at < to; at = Math.min(to, stepAfter(at))) {
            open += open(at) ? Math.min(to, stepAfter(at)) - at : 0;
        }
        return open;
    }

    /** The first instant by which so much was open, looking no farther than {@code until}; -1 beyond. */
    public long reach(long from, long length, long until) {
        long left = length;
        for (long at = from; at < until; at = stepAfter(at)) {
            long piece = open(at) ? stepAfter(at) - at : 0;
            if (left <= piece) {
                return at + left;
            }
            left -= piece;
        }
        return -1;
    }
}
