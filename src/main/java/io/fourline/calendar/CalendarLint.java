package io.fourline.calendar;

import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.Oddity.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists what may surprise in the next 24 months of a calendar. Pure. */
public final class CalendarLint {

    /** How far it looks ahead. */
    public static final int MONTHS = 24;

    private final CalendarPlan plan;
    private final LocalDate from;
    private final LocalDate until;
    private final List<Oddity> found = new ArrayList<>();

    private CalendarLint(CalendarPlan plan, LocalDate from) {
        this.plan = plan;
        this.from = from;
        this.until = from.plusMonths(MONTHS);
    }

    /** The oddities from a date on, the earliest first; those of every week stand before. */
    public static List<Oddity> of(CalendarPlan plan, LocalDate from) {
        CalendarLint lint = new CalendarLint(plan, from);
        lint.look();
        lint.found.sort(Comparator.comparing(Oddity::date, Comparator.nullsFirst(Comparator.naturalOrder())));
        return lint.found;
    }

    private void look() {
        midnights();
        zoneShifts();
        plan.holidays().keySet().stream().filter(this::isAhead).forEach(this::holiday);
        plan.specialDays().forEach((date, day) -> special(date, day));
        years();
        validity();
    }

    private boolean isAhead(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    // A calendar that never closes crosses every midnight, and that surprises nobody.
    private void midnights() {
        boolean neverCloses = java.util.Arrays.stream(DayOfWeek.values())
                .allMatch(day -> hours(day).equals(List.of(new Hours(0, Hours.WHOLE_DAY))));
        if (neverCloses) {
            return;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Hours> today = hours(day);
            List<Hours> tomorrow = hours(day.plus(1));
            if (!today.isEmpty()
                    && !tomorrow.isEmpty()
                    && today.get(today.size() - 1).to() == Hours.WHOLE_DAY
                    && tomorrow.get(0).from() == 0) {
                found.add(Oddity.of(
                        Kind.ACROSS_MIDNIGHT,
                        null,
                        day,
                        day.plus(1),
                        today.get(today.size() - 1).toString(),
                        tomorrow.get(0).toString()));
            }
        }
    }

    private List<Hours> hours(DayOfWeek day) {
        return plan.week().getOrDefault(day, List.of());
    }

    private void zoneShifts() {
        ZoneOffsetTransition change = plan.zone()
                .getRules()
                .nextTransition(from.atStartOfDay(plan.zone()).toInstant().minusNanos(1));
        while (change != null && isAhead(change.getDateTimeBefore().toLocalDate())) {
            LocalDateTime first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
            LocalDateTime last = change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
            if (opensWithin(first, last)) {
                found.add(Oddity.of(
                        change.isGap() ? Kind.HOUR_SKIPPED : Kind.HOUR_REPEATED,
                        first.toLocalDate(),
                        first.toLocalDate(),
                        WallClock.text(first.toLocalTime().toSecondOfDay()),
                        end(last),
                        plan.zone().getId()));
            }
            change = plan.zone().getRules().nextTransition(change.getInstant());
        }
    }

    private static String end(LocalDateTime last) {
        return last.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "24:00"
                : WallClock.text(last.toLocalTime().toSecondOfDay());
    }

    private boolean opensWithin(LocalDateTime first, LocalDateTime last) {
        for (LocalDate date = first.toLocalDate(); !date.isAfter(last.toLocalDate()); date = date.plusDays(1)) {
            int start = date.equals(first.toLocalDate()) ? first.toLocalTime().toSecondOfDay() : 0;
            int end = date.equals(last.toLocalDate()) ? last.toLocalTime().toSecondOfDay() : Hours.WHOLE_DAY;
            if (start < end && plan.hours(date).stream().anyMatch(hours -> hours.overlaps(new Hours(start, end)))) {
                return true;
            }
        }
        return false;
    }

    private void holiday(LocalDate date) {
        String name = plan.holidays().get(date);
        SpecialDay special = plan.specialDays().get(date);
        if (special != null) {
            found.add(Oddity.of(Kind.HOLIDAY_IS_SPECIAL_DAY, date, date, name, special.name()));
        } else if (hours(date.getDayOfWeek()).isEmpty()) {
            found.add(Oddity.of(Kind.HOLIDAY_ON_CLOSED_DAY, date, date, name, date.getDayOfWeek()));
        }
    }

    private void special(LocalDate date, SpecialDay day) {
        if (isAhead(date) && day.hours().equals(hours(date.getDayOfWeek()))) {
            found.add(Oddity.of(Kind.SPECIAL_DAY_LIKE_WEEK, date, date, day.name(), date.getDayOfWeek()));
        }
    }

    // A year is looked at when at least half of it lies ahead: nobody has next-but-one year's holidays in spring.
    private void years() {
        Set<Integer> years = new TreeSet<>();
        plan.holidays().keySet().forEach(date -> years.add(date.getYear()));
        if (years.isEmpty()) {
            return;
        }
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            boolean madeFor = (plan.validUntil() == null || !plan.validUntil().isBefore(first))
                    && (plan.validFrom() == null || plan.validFrom().getYear() <= year);
            boolean seen = year == from.getYear() || !until.isBefore(first.plusMonths(6));
            if (madeFor && seen && !years.contains(year)) {
                found.add(Oddity.of(
                        Kind.YEAR_WITHOUT_HOLIDAYS, first.isBefore(from) ? from : first, String.valueOf(year)));
            }
        }
    }

    private void validity() {
        if (plan.validFrom() != null && plan.validFrom().isAfter(from)) {
            found.add(Oddity.of(Kind.VALIDITY_BEGINS, plan.validFrom(), plan.validFrom()));
        }
        if (plan.validUntil() != null && plan.validUntil().isBefore(until)) {
            found.add(Oddity.of(Kind.VALIDITY_ENDS, plan.validUntil(), plan.validUntil()));
        }
    }
}
