package io.fourline.demo;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.CalendarVersion;
import io.fourline.calendar.Hours;
import io.fourline.calendar.model.DeskCalendar;
import io.fourline.calendar.model.PublishedVersion;
import io.fourline.calendar.store.CalendarRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.journal.Origin;
import io.fourline.shared.config.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calendars of the demo: office hours in a zone with summer time and holidays, and around the clock. */
@Stateless
public class DemoCalendars implements DemoPart {

    static final String OFFICE = "WARSAW";
    static final String ALWAYS = "ALWAYS";
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int LAST_OFFICE_DAY = 5;

    @Inject
    CalendarRepository calendars;

    @Inject
    Journal journal;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 30;
    }

    @Override
    public void lay() {
        int year = clock.instant().atZone(settings.zone()).getYear();
        publish(OFFICE, "Warsaw 8×5", office(year - 1, year + 2), year + ".1", "Office hours with the public holidays");
        publish(
                ALWAYS,
                "Around the clock",
                CalendarPlan.always(ZoneId.of("UTC")),
                year + ".1",
                "For services that never rest");
    }

    private static CalendarPlan office(int firstYear, int lastYear) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= LAST_OFFICE_DAY; day++) {
            week.put(DayOfWeek.of(day), List.of(Hours.parse("08:00-16:00")));
        }
        SpecialDay halfDay = new SpecialDay("Half day before the holidays", List.of(Hours.parse("08:00-12:00")));
        Map<LocalDate, SpecialDay> specials = new TreeMap<>();
        Map<LocalDate, String> holidays = PolishHolidays.of(firstYear, lastYear);
        for (int year = firstYear - 1; year <= lastYear; year++) {
            LocalDate eve = LocalDate.of(year, 12, 24);
            LocalDate silvester = LocalDate.of(year, 12, 31);
            LocalDate half = holidays.containsKey(eve) ? silvester : eve;
            if (half.getDayOfWeek().getValue() <= LAST_OFFICE_DAY) {
                specials.put(half, halfDay);
            }
        }
        return new CalendarPlan(WARSAW, week, holidays, specials, null, null);
    }

    private void publish(String code, String name, CalendarPlan plan, String label, String reason) {
        Instant now = clock.instant();
        DeskCalendar calendar = new DeskCalendar(code, name, plan);
        calendars.add(calendar);
        calendars.flush();
        Map<String, Object> drafted = calendar.facts(null);
        journal.record(act(code, "create", now).changing(null, drafted));
        calendar.publish(label);
        calendars.add(new PublishedVersion(new CalendarVersion(code, label, plan, now, "admin", reason), 1));
        calendars.flush();
        journal.record(act(code, "publish", now).because(reason).changing(drafted, calendar.facts(plan)));
    }

    private static Act act(String code, String verb, Instant at) {
        return Act.of("calendar:" + code, verb).by("admin").from(Origin.SYSTEM).at(at);
    }
}
