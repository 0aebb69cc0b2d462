package io.fourline.calendar.model;

import io.fourline.calendar.CalendarDraft;
import io.fourline.calendar.CalendarDraft.HolidayDraft;
import io.fourline.calendar.CalendarDraft.SpanDraft;
import io.fourline.calendar.CalendarDraft.SpecialDraft;
import io.fourline.calendar.CalendarDraft.WindowDraft;
import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.Hours;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what was typed about a calendar; everything that stands against it is noted at once, each at its field. */
public final class PlanCheck {

    public static final int HOLIDAYS = 5_000;
    public static final int SPECIAL_DAYS = 1_000;
    private static final int WINDOWS = 200;
    private static final String ZONE = "zone";
    private static final String WEEK = "windows";

    private final Checks checks;
    private final TimeCheck times;

    public PlanCheck(Checks checks) {
        this.checks = checks;
        this.times = new TimeCheck(checks);
    }

    /** What the draft says, its name checked, too; of use only when nothing has been noted against it. */
    public CalendarPlan check(CalendarDraft draft) {
        checks.text("name", draft.name(), TextRule.NAME);
        return read(draft);
    }

    /** What the draft says, whatever it is called. */
    public CalendarPlan read(CalendarDraft draft) {
        ZoneId zone = zone(draft.zone());
        Map<DayOfWeek, List<Hours>> week = week(orNone(draft.windows()));
        Map<LocalDate, String> holidays = holidays(orNone(draft.holidays()));
        Map<LocalDate, SpecialDay> specials = specials(orNone(draft.specialDays()));
        LocalDate from = times.optionalDate("validFrom", draft.validFrom());
        LocalDate until = times.optionalDate("validUntil", draft.validUntil());
        checks.that(from == null || until == null || !until.isBefore(from), "validUntil", "validityBackwards");
        return new CalendarPlan(zone, week, holidays, specials, from, until);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private ZoneId zone(String typed) {
        String id = checks.text(ZONE, typed, TextRule.NAME);
        if (id == null || id.isEmpty()) {
            return ZoneOffset.UTC;
        }
        boolean known = ZoneId.getAvailableZoneIds().contains(id);
        checks.that(known, ZONE, "unknownZone", id);
        return known ? ZoneId.of(id) : ZoneOffset.UTC;
    }

    private Map<DayOfWeek, List<Hours>> week(List<WindowDraft> windows) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        checks.that(!windows.isEmpty(), WEEK, "neverOpens");
        if (tooMany(WEEK, windows.size(), WINDOWS)) {
            return week;
        }
        for (int i = 0; i < windows.size(); i++) {
            WindowDraft window = windows.get(i);
            String field = WEEK + "[" + i + "]";
            DayOfWeek day = day(field + ".day", window.day());
            Hours hours = times.hours(field, window.from(), window.to());
            if (day != null && hours != null) {
                times.put(field, week.computeIfAbsent(day, any -> new ArrayList<>()), hours);
            }
        }
        return week;
    }

    private DayOfWeek day(String field, String typed) {
        String name = checks.required(field, typed);
        if (name == null) {
            return null;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (CalendarFacts.shortName(day).equals(name.strip())) {
                return day;
            }
        }
        checks.that(false, field, "unknownValue", "MON, TUE, WED, THU, FRI, SAT, SUN");
        return null;
    }

    private Map<LocalDate, String> holidays(List<HolidayDraft> days) {
        Map<LocalDate, String> holidays = new HashMap<>();
        if (tooMany("holidays", days.size(), HOLIDAYS)) {
            return holidays;
        }
        for (int i = 0; i < days.size(); i++) {
            String field = "holidays[" + i + "]";
            LocalDate date = times.date(field + ".date", days.get(i).date());
            String name = checks.text(field + ".name", days.get(i).name(), TextRule.NAME);
            if (date != null && name != null) {
                checks.that(holidays.putIfAbsent(date, name) == null, field + ".date", "dateTwice", date.toString());
            }
        }
        return holidays;
    }

    private Map<LocalDate, SpecialDay> specials(List<SpecialDraft> days) {
        Map<LocalDate, SpecialDay> specials = new HashMap<>();
        if (tooMany("specialDays", days.size(), SPECIAL_DAYS)) {
            return specials;
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            String field = "specialDays[" + i + "]";
            LocalDate date = times.date(field + ".date", days.get(i).date());
            String name = checks.text(field + ".name", days.get(i).name(), TextRule.NAME);
            List<Hours> hours = spans(field + ".windows", orNone(days.get(i).windows()));
            if (date != null && name != null) {
                checks.that(seen.add(date), field + ".date", "dateTwice", date.toString());
                specials.put(date, new SpecialDay(name, hours));
            }
        }
        return specials;
    }

    private List<Hours> spans(String field, List<SpanDraft> windows) {
        List<Hours> day = new ArrayList<>();
        if (tooMany(field, windows.size(), WINDOWS)) {
            return day;
        }
        for (int i = 0; i < windows.size(); i++) {
            String place = field + "[" + i + "]";
            Hours hours =
                    times.hours(place, windows.get(i).from(), windows.get(i).to());
            if (hours != null) {
                times.put(place, day, hours);
            }
        }
        return day;
    }

    private boolean tooMany(String field, int size, int most) {
        checks.that(size <= most, field, "tooMany", most);
        return size > most;
    }
}
