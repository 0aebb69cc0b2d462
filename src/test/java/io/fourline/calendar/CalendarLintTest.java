package io.fourline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.Oddity.Kind;
import io.fourline.shared.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarLintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void officeHoursOnWeekdaysAreNotOdd() {
        assertThat(CalendarLint.of(plan(WARSAW, "08:00-16:00", Map.of(), Map.of()), TODAY))
                .isEmpty();
    }

    @Test
    void theNightsInWhichClocksChangeAreNamedWhereTheyCount() {
        List<Oddity> odd = CalendarLint.of(CalendarPlan.always(WARSAW), TODAY);

        assertThat(odd)
                .extracting(Oddity::kind)
                .containsExactly(Kind.HOUR_SKIPPED, Kind.HOUR_REPEATED, Kind.HOUR_SKIPPED, Kind.HOUR_REPEATED);
        assertThat(text(odd.get(0)))
                .isEqualTo(
                        "Sun 28 Mar 2027: clocks in Europe/Warsaw go from 02:00 to 03:00. The time between lies inside a window and does not count.");
        assertThat(text(odd.get(1))).contains("Sun 31 Oct 2027", "02:00 to 03:00 twice", "counts twice");
    }

    @Test
    void aZoneThatChangesAtMidnightIsNamedToo() {
        assertThat(CalendarLint.of(CalendarPlan.always(ZoneId.of("America/Havana")), TODAY))
                .extracting(Oddity::kind)
                .contains(Kind.HOUR_SKIPPED, Kind.HOUR_REPEATED);
    }

    @Test
    void aHolidayOnAClosedDayIsNamed() {
        List<Oddity> odd = CalendarLint.of(
                plan(WARSAW, "08:00-16:00", Map.of(LocalDate.of(2026, 12, 26), "Second day of Christmas"), Map.of()),
                TODAY);

        assertThat(odd).extracting(Oddity::kind).contains(Kind.HOLIDAY_ON_CLOSED_DAY);
        assertThat(text(odd.get(0))).contains("Sat 26 Dec 2026", "Second day of Christmas", "Saturday");
    }

    @Test
    void holidaysThatAreOverAreNotOdd() {
        assertThat(CalendarLint.of(
                        plan(
                                WARSAW,
                                "08:00-16:00",
                                Map.of(
                                        LocalDate.of(2026, 8, 15), "A Saturday",
                                        LocalDate.of(2027, 1, 1), "New Year",
                                        LocalDate.of(2028, 1, 3), "Monday"),
                                Map.of()),
                        TODAY))
                .isEmpty();
    }

    @Test
    void aYearThatSomebodyForgotIsNamed() {
        Map<LocalDate, String> holidays =
                Map.of(LocalDate.of(2026, 5, 1), "May Day", LocalDate.of(2028, 5, 1), "May Day");

        List<Oddity> odd = CalendarLint.of(plan(WARSAW, "08:00-16:00", holidays, Map.of()), TODAY);

        assertThat(odd).extracting(Oddity::kind).containsExactly(Kind.YEAR_WITHOUT_HOLIDAYS);
        assertThat(text(odd.get(0))).isEqualTo("2027 has no holidays, other years have.");
    }

    @Test
    void workThroughMidnightIsNamedOncePerNight() {
        Map<DayOfWeek, List<Hours>> week = Map.of(
                DayOfWeek.FRIDAY, List.of(Hours.parse("22:00-24:00")),
                DayOfWeek.SATURDAY, List.of(Hours.parse("00:00-06:00")));

        List<Oddity> odd =
                CalendarLint.of(new CalendarPlan(ZoneId.of("UTC"), week, Map.of(), Map.of(), null, null), TODAY);

        assertThat(odd).extracting(Oddity::kind).containsExactly(Kind.ACROSS_MIDNIGHT);
        assertThat(text(odd.get(0))).startsWith("Friday ends with 22:00-24:00 and Saturday begins with 00:00-06:00");
    }

    @Test
    void specialDaysThatSayNothingNewOrAreHolidaysAreNamed() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        LocalDate eve = LocalDate.of(2026, 12, 24);
        CalendarPlan plan = plan(
                WARSAW,
                "08:00-16:00",
                Map.of(eve, "Christmas Eve", LocalDate.of(2027, 1, 1), "New Year", LocalDate.of(2028, 1, 3), "x"),
                Map.of(
                        monday, new SpecialDay("Stocktaking", List.of(Hours.parse("08:00-16:00"))),
                        eve, new SpecialDay("Half day", List.of(Hours.parse("08:00-12:00")))));

        assertThat(CalendarLint.of(plan, TODAY))
                .extracting(Oddity::kind)
                .containsExactly(Kind.SPECIAL_DAY_LIKE_WEEK, Kind.HOLIDAY_IS_SPECIAL_DAY);
    }

    @Test
    void theEndOfItsTimeIsNamed() {
        CalendarPlan ending = new CalendarPlan(
                WARSAW, Map.of(), Map.of(), Map.of(), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(CalendarLint.of(ending, TODAY))
                .extracting(Oddity::kind)
                .containsExactly(Kind.VALIDITY_BEGINS, Kind.VALIDITY_ENDS);
    }

    private static String text(Oddity odd) {
        return odd.text(Words.strict().in(Locale.ENGLISH));
    }

    private static CalendarPlan plan(
            ZoneId zone, String window, Map<LocalDate, String> holidays, Map<LocalDate, SpecialDay> specials) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, List.of(Hours.parse(window)));
            }
        }
        return new CalendarPlan(zone, week, holidays, specials, null, null);
    }
}
