package io.fourline.calendar.web;

import io.fourline.calendar.CalendarDifferences;
import io.fourline.calendar.CalendarLint;
import io.fourline.calendar.CalendarMonth;
import io.fourline.calendar.CalendarMonth.Day;
import io.fourline.calendar.CalendarMonth.Kind;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarVersion;
import io.fourline.calendar.Oddity;
import io.fourline.calendar.WorkingTime;
import io.fourline.identity.Directory;
import io.fourline.journal.web.FieldChange;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A calendar in pictures and words: the month, what is odd, what versions differ in, what happened to it. */
@Named
@RequestScoped
public class CalendarPicture {

    private static final int WEEK = 7;

    /**
     * A day of the picture.
     *
     * @param look the class of its cell
     * @param label all of it in one sentence, for those who do not see the cell
     */
    public record Cell(
            int number, String look, String counted, String hours, String name, boolean shifts, String label) {}

    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    Histories histories;

    @Inject
    Directory directory;

    private CalendarMonth month;
    private WorkingTime time;

    /** The weeks of a month, Monday first; {@code null} where a day belongs to another month. */
    public List<List<Cell>> weeks(CalendarPlan plan, YearMonth wanted) {
        List<Cell> cells = new ArrayList<>();
        for (int before = 1; before < wanted.atDay(1).getDayOfWeek().getValue(); before++) {
            cells.add(null);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        month(plan, wanted).days().forEach(day -> cells.add(cell(day, today)));
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int first = 0; first < cells.size(); first += WEEK) {
            weeks.add(cells.subList(first, first + WEEK));
        }
        return weeks;
    }

    /** The days of a month that are holidays, special days, or of another length. */
    public List<Cell> named(CalendarPlan plan, YearMonth wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        return month(plan, wanted).days().stream()
                .filter(day -> day.name() != null
                        || day.shift() != null && !day.counted().isZero())
                .map(day -> cell(day, today))
                .toList();
    }

    /** Working time of a whole month. */
    public String counted(CalendarPlan plan, YearMonth wanted) {
        return HoursText.counted(month(plan, wanted).counted(), words());
    }

    // The page asks for the same month three times.
    private CalendarMonth month(CalendarPlan plan, YearMonth wanted) {
        if (time == null || !time.plan().equals(plan)) {
            time = new WorkingTime(plan);
            month = null;
        }
        if (month == null || !month.month().equals(wanted)) {
            month = CalendarMonth.of(time, wanted);
        }
        return month;
    }

    private Cell cell(Day day, LocalDate today) {
        Wording words = words();
        boolean shifts = day.shift() != null && !day.counted().isZero();
        String counted = day.counted().isZero() ? "" : HoursText.counted(day.counted(), words);
        String hours = HoursText.of(day.hours(), words);
        String name = day.name() == null ? "" : day.name();
        String said = words.of("calendar.cell." + day.kind(), text(day.date()), name, hours, counted);
        return new Cell(
                day.date().getDayOfMonth(),
                look(day, today),
                counted,
                hours,
                name,
                shifts,
                shifts ? said + " " + words.of("calendar.cell.shift", day.shift()) : said);
    }

    private static String look(Day day, LocalDate today) {
        String look = "day " + (day.kind() == Kind.SPECIAL && day.hours().isEmpty() ? Kind.HOLIDAY : day.kind());
        return day.date().equals(today) ? look + " today" : look;
    }

    /** What is odd in the next 24 months, but for holidays on closed days. */
    public List<String> oddities(CalendarPlan plan) {
        return oddities(plan, kind -> kind != Oddity.Kind.HOLIDAY_ON_CLOSED_DAY);
    }

    /** Holidays of the next 24 months that fall on closed days. */
    public List<String> idleHolidays(CalendarPlan plan) {
        return oddities(plan, kind -> kind == Oddity.Kind.HOLIDAY_ON_CLOSED_DAY);
    }

    private List<String> oddities(CalendarPlan plan, Predicate<Oddity.Kind> kinds) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        return CalendarLint.of(plan, today).stream()
                .filter(one -> kinds.test(one.kind()))
                .map(one -> one.text(words()))
                .toList();
    }

    /** What a plan changes about another one. */
    public List<FieldChange> differences(CalendarPlan old, CalendarPlan now) {
        return Histories.changes(CalendarDifferences.between(old, now), "calendar", words());
    }

    /** What a version changed about the one before it; nothing for the first. */
    public List<FieldChange> differences(List<CalendarVersion> newestFirst, int place) {
        return place + 1 == newestFirst.size()
                ? List.of()
                : differences(
                        newestFirst.get(place + 1).plan(),
                        newestFirst.get(place).plan());
    }

    public List<HistoryRow> history(String code) {
        return code == null ? List.of() : histories.of("calendar:" + code, "calendar", directory::displayName);
    }

    public String person(String account) {
        return directory.displayName(account);
    }

    /** A date as people say it. */
    public String text(LocalDate date) {
        return DateTimeFormatter.ofPattern(words().of("calendar.date"), words().locale())
                .format(date);
    }

    public String text(String date) {
        return text(LocalDate.parse(date));
    }

    public String title(YearMonth shown) {
        return DateTimeFormatter.ofPattern(words().of("calendar.month"), words().locale())
                .format(shown);
    }

    /** Names of zones, for choosing while typing. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/") || id.equals("UTC"))
                .sorted()
                .toList();
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
