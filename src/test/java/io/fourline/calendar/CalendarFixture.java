package io.fourline.calendar;

import io.fourline.calendar.CalendarPlan.SpecialDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Calendars to count by, well known and made up. */
public final class CalendarFixture {

    public static final long SECOND = 1_000_000L;
    public static final long MINUTE = 60 * SECOND;
    public static final long HOUR = 60 * MINUTE;
    public static final long DAY = 24 * HOUR;
    public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** Zones with whole, half and quarter hours, half-hour summer time, a skipped day, summer time over Ramadan. */
    public static final List<ZoneId> ZONES = List.of(
            WARSAW,
            ZoneId.of("Europe/London"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Asia/Tehran"),
            ZoneOffset.UTC);

    private static final int[] USUAL = {0, 360, 480, 510, 720, 750, 780, 960, 1020, 1320, 1440};
    private static final int LONGEST_HOLIDAYS = 12;

    private CalendarFixture() {}

    /** Every weekday with the same windows. */
    public static CalendarPlan daily(ZoneId zone, String... windows) {
        return weekly(zone, List.of(DayOfWeek.values()), windows);
    }

    /** Monday to Friday with the same windows. */
    public static CalendarPlan workdays(ZoneId zone, String... windows) {
        return weekly(zone, List.of(DayOfWeek.values()).subList(0, 5), windows);
    }

    public static CalendarPlan weekly(ZoneId zone, List<DayOfWeek> days, String... windows) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        List<Hours> hours = List.of(windows).stream().map(Hours::parse).toList();
        days.forEach(day -> week.put(day, hours));
        return new CalendarPlan(zone, week, Map.of(), Map.of(), null, null);
    }

    public static CalendarPlan with(CalendarPlan plan, Map<LocalDate, String> holidays) {
        return new CalendarPlan(plan.zone(), plan.week(), holidays, plan.specialDays(), null, null);
    }

    public static CalendarPlan withSpecial(CalendarPlan plan, Map<LocalDate, SpecialDay> special) {
        return new CalendarPlan(plan.zone(), plan.week(), plan.holidays(), special, null, null);
    }

    public static long micros(String instant) {
        Instant at = Instant.parse(instant);
        return at.getEpochSecond() * SECOND + at.getNano() / 1_000;
    }

    /**
     * Any calendar: up to four windows a day, closed days, windows that end at 24:00, holidays and half days around
     * {@code near}.
     *
     * @param grain seconds that every window's ends are a multiple of, 60 or 1
     */
    public static CalendarPlan any(Random random, ZoneId zone, LocalDate near, int grain) {
        if (random.nextInt(12) == 0) {
            return CalendarPlan.always(zone);
        }
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        List<Hours> usual = windows(random, grain);
        for (DayOfWeek day : DayOfWeek.values()) {
            int kind = random.nextInt(4);
            if (kind > 0) {
                week.put(day, kind == 1 ? windows(random, grain) : usual);
            }
        }
        Map<LocalDate, String> holidays = new HashMap<>();
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        for (int i = random.nextInt(LONGEST_HOLIDAYS); i > 0; i--) {
            holidays.put(near.plusDays(random.nextInt(20) - 5L), "Holiday " + i);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate date = near.plusDays(random.nextInt(20) - 5L);
            special.put(
                    date, new SpecialDay("Special " + i, random.nextInt(4) == 0 ? List.of() : windows(random, grain)));
        }
        return new CalendarPlan(zone, week, holidays, special, null, null);
    }

    private static List<Hours> windows(Random random, int grain) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 2 * (1 + random.nextInt(4)); i > 0; i--) {
            ends.add(
                    random.nextBoolean()
                            ? USUAL[random.nextInt(USUAL.length)] * 60
                            : random.nextInt(Hours.WHOLE_DAY / grain + 1) * grain);
        }
        ends.sort(null);
        List<Hours> windows = new ArrayList<>();
        for (int i = 0; i < ends.size(); i += 2) {
            if (ends.get(i) < ends.get(i + 1)) {
                windows.add(new Hours(ends.get(i), ends.get(i + 1)));
            }
        }
        return windows;
    }
}
