package io.fourline.sla.rest;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.Hours;
import io.fourline.calendar.WallClock;
import io.fourline.shared.text.Checks;
import io.fourline.sla.rest.ReadingRequest.CalendarBody;
import io.fourline.sla.rest.ReadingRequest.WindowBody;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the calendar of a {@link ReadingRequest} and notes what is wrong with it. */
final class TrialCalendar {

    /** More windows in one day are taken for a mistake. */
    static final int WINDOWS = 24;

    private static final String PATH = "calendar.windows";

    private final Checks checks;

    TrialCalendar(Checks checks) {
        this.checks = checks;
    }

    /** Of use only when nothing has been noted against it. */
    CalendarPlan read(CalendarBody body) {
        Map<LocalDate, String> holidays = new HashMap<>();
        body.holidays().forEach(date -> holidays.put(date, ""));
        return new CalendarPlan(zone(body.zone()), week(body.windows()), holidays, Map.of(), null, null);
    }

    private ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            checks.that(false, "calendar.zone", "unknownZone", id);
            return ZoneOffset.UTC;
        }
    }

    private Map<DayOfWeek, List<Hours>> week(List<WindowBody> windows) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        checks.that(!windows.isEmpty(), PATH, "neverOpens");
        for (int i = 0; i < windows.size(); i++) {
            String field = PATH + "[" + i + "]";
            Hours hours = hours(field, windows.get(i));
            DayOfWeek day = DayOfWeek.of(windows.get(i).day().ordinal() + 1);
            List<Hours> others = week.computeIfAbsent(day, any -> new ArrayList<>());
            if (hours != null && others.size() == WINDOWS) {
                checks.that(false, PATH, "tooMany", WINDOWS);
                return week;
            }
            if (hours != null) {
                put(field, others, hours);
            }
        }
        return week;
    }

    private void put(String field, List<Hours> day, Hours hours) {
        for (Hours other : day) {
            if (other.overlaps(hours)) {
                checks.that(false, field + ".from", "windowsOverlap", hours.toString(), other.toString());
                return;
            }
        }
        day.add(hours);
        Collections.sort(day);
    }

    private Hours hours(String field, WindowBody window) {
        Integer from = time(field + ".from", window.from());
        Integer to = time(field + ".to", window.to());
        if (from == null || to == null) {
            return null;
        }
        boolean forward = from < to;
        checks.that(forward, field + ".to", "windowBackwards", WallClock.text(from), WallClock.text(to));
        return forward ? new Hours(from, to) : null;
    }

    private Integer time(String field, String text) {
        try {
            return WallClock.seconds(text);
        } catch (IllegalArgumentException e) {
            checks.that(false, field, "malformedTime", text);
            return null;
        }
    }
}
