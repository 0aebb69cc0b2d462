package io.fourline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarMonth.Kind;
import io.fourline.calendar.CalendarPlan.SpecialDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarMonthTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void theDayOnWhichClocksGoBackHasAnHourMore() {
        CalendarMonth october = CalendarMonth.of(new WorkingTime(CalendarPlan.always(WARSAW)), YearMonth.of(2026, 10));

        assertThat(october.days().get(24).counted()).isEqualTo(Duration.ofHours(25));
        assertThat(october.days().get(24).shift()).isEqualTo("+02:00 > +01:00");
        assertThat(october.days().get(23).counted()).isEqualTo(Duration.ofHours(24));
        assertThat(october.days().get(23).shift()).isNull();
        assertThat(october.counted()).isEqualTo(Duration.ofHours(31 * 24 + 1));
    }

    @Test
    void holidaysAndSpecialDaysAreNamedWithWhatCounts() {
        CalendarPlan plan = new CalendarPlan(
                WARSAW,
                Map.of(DayOfWeek.THURSDAY, List.of(Hours.parse("08:00-16:00"))),
                Map.of(LocalDate.of(2026, 12, 25), "Christmas", LocalDate.of(2026, 12, 31), "Closed"),
                Map.of(LocalDate.of(2026, 12, 24), new SpecialDay("Half day", List.of(Hours.parse("08:00-12:00")))),
                null,
                null);

        CalendarMonth december = CalendarMonth.of(new WorkingTime(plan), YearMonth.of(2026, 12));

        assertThat(december.days().get(2).kind()).isEqualTo(Kind.OPEN);
        assertThat(december.days().get(3).kind()).isEqualTo(Kind.CLOSED);
        assertThat(december.days().get(23))
                .isEqualTo(new CalendarMonth.Day(
                        LocalDate.of(2026, 12, 24),
                        Kind.SPECIAL,
                        "Half day",
                        List.of(Hours.parse("08:00-12:00")),
                        Duration.ofHours(4),
                        null));
        assertThat(december.days().get(24).kind()).isEqualTo(Kind.HOLIDAY);
        assertThat(december.counted()).isEqualTo(Duration.ofHours(3 * 8 + 4));
    }
}
