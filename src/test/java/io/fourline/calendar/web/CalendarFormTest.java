package io.fourline.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.Hours;
import io.fourline.shared.error.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFormTest {

    private final CalendarForm form = new CalendarForm();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08:00-12:00, 13:00-17:00",
                "8-12,13-17",
                " 8:00 – 12:00 ; 13.00 to 17h00 ",
                "13-17 and 8-12",
                "08:00-12:00,13:00-17:00,"
            })
    void hoursAreTypedAsPeopleTypeThem(String typed) {
        form.begin("UTC");
        form.setName("Name");
        form.getDays().get(0).setHours(typed);

        assertThat(form.plan().week().get(DayOfWeek.MONDAY))
                .containsExactly(Hours.parse("08:00-12:00"), Hours.parse("13:00-17:00"));
    }

    @Test
    void whatIsWrongStandsAtItsDay() {
        form.begin("UTC");
        form.setName("");
        form.getDays().get(2).setHours("08:00-12:00, 11-13");
        form.getDays().get(4).setHours("16-8");
        form.getDays().get(5).setHours("sometimes");

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, form::plan);
        assertThat(refusal.reasons())
                .extracting(reason -> reason.field() + " " + reason.code())
                .containsExactly(
                        "name blank",
                        "days[2].hours windowsOverlap",
                        "days[4].hours windowBackwards",
                        "days[5].hours malformedTime");
    }

    @Test
    void aWeekWithoutHoursIsRefusedAtItsFirstDay() {
        form.setName("Name");

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, form::plan);
        assertThat(refusal.reasons())
                .extracting("field", "code")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("days[0].hours", "neverOpens"));
    }

    @Test
    void theMonthIsSketchedBeforeThereIsAName() {
        form.begin("Europe/Warsaw");

        assertThat(form.sketch()).isPresent();
        form.getDays().get(0).setHours("x");
        assertThat(form.sketch()).isEmpty();
    }

    @Test
    void whatIsShownIsReadBackUnchanged() {
        CalendarPlan plan = new CalendarPlan(
                ZoneId.of("Europe/Warsaw"),
                Map.of(DayOfWeek.MONDAY, List.of(Hours.parse("00:00-06:30"), Hours.parse("22:00-24:00"))),
                Map.of(LocalDate.of(2026, 11, 11), "Holiday"),
                Map.of(
                        LocalDate.of(2026, 12, 24), new SpecialDay("Eve", List.of(Hours.parse("08:00-12:00"))),
                        LocalDate.of(2026, 12, 31), new SpecialDay("Closed", List.of())),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));

        form.take("C", "Name", plan);

        assertThat(form.plan()).isEqualTo(plan);
    }

    @Test
    void aDateIsAddedOrRefusedAtItsControls() {
        DatesForm dates = form.getDates();
        dates.setNewDate("2026-12-24");
        dates.setNewName(" ");
        dates.setNewHours("12-8");
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, dates::add);
        assertThat(refusal.reasons()).extracting("field").containsExactlyInAnyOrder("newName", "newHours");

        dates.setNewName("Eve");
        dates.setNewHours("8-12");
        dates.add();
        assertThat(dates.getShown()).extracting(DateForm::name).containsExactly("Eve");
        assertThat(dates.getNewDate()).isNull();
        dates.remove(dates.getShown().get(0));
        assertThat(dates.getCount()).isZero();
    }
}
