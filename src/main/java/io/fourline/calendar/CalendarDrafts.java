package io.fourline.calendar;

import io.fourline.calendar.CalendarDraft.HolidayDraft;
import io.fourline.calendar.CalendarDraft.SpanDraft;
import io.fourline.calendar.CalendarDraft.SpecialDraft;
import io.fourline.calendar.CalendarDraft.WindowDraft;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Plans in the form in which they are typed. */
public final class CalendarDrafts {

    private CalendarDrafts() {}

    /** A calendar as a draft that changes nothing yet. */
    public static CalendarDraft of(CalendarRecord calendar, Integer version) {
        return of(calendar.code(), calendar.name(), calendar.plan(), version);
    }

    public static CalendarDraft of(String code, String name, CalendarPlan plan, Integer version) {
        return new CalendarDraft(
                code,
                name,
                plan.zone().getId(),
                windows(plan),
                holidays(plan),
                specials(plan),
                text(plan.validFrom()),
                text(plan.validUntil()),
                version);
    }

    static CalendarDraft with(CalendarDraft draft, List<HolidayDraft> holidays) {
        return new CalendarDraft(
                draft.code(),
                draft.name(),
                draft.zone(),
                draft.windows(),
                holidays,
                draft.specialDays(),
                draft.validFrom(),
                draft.validUntil(),
                draft.version());
    }

    private static List<WindowDraft> windows(CalendarPlan plan) {
        List<WindowDraft> windows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Hours hours : plan.week().getOrDefault(day, List.of())) {
                windows.add(new WindowDraft(
                        CalendarFacts.shortName(day), WallClock.text(hours.from()), WallClock.text(hours.to())));
            }
        }
        return windows;
    }

    private static List<HolidayDraft> holidays(CalendarPlan plan) {
        return new TreeMap<>(plan.holidays())
                .entrySet().stream()
                        .map(day -> new HolidayDraft(day.getKey().toString(), day.getValue()))
                        .toList();
    }

    private static List<SpecialDraft> specials(CalendarPlan plan) {
        return new TreeMap<>(plan.specialDays())
                .entrySet().stream()
                        .map(day -> new SpecialDraft(
                                day.getKey().toString(),
                                day.getValue().name(),
                                day.getValue().hours().stream()
                                        .map(hours ->
                                                new SpanDraft(WallClock.text(hours.from()), WallClock.text(hours.to())))
                                        .toList()))
                        .toList();
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
