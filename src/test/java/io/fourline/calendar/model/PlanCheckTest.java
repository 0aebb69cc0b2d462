package io.fourline.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fourline.calendar.CalendarDraft;
import io.fourline.calendar.CalendarDraft.HolidayDraft;
import io.fourline.calendar.CalendarDraft.SpanDraft;
import io.fourline.calendar.CalendarDraft.SpecialDraft;
import io.fourline.calendar.CalendarDraft.WindowDraft;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Checks;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final WindowDraft MORNING = new WindowDraft("MON", "08:00", "12:00");

    @Test
    void everythingWrongIsToldAtOnceEachAtItsField() {
        CalendarDraft draft = new CalendarDraft(
                "C",
                " ",
                "Europe/Cracow",
                List.of(
                        MORNING,
                        new WindowDraft("MON", "11:00", "13:00"),
                        new WindowDraft("MO", "8", "24:01"),
                        new WindowDraft("TUE", "16:00", "08:00"),
                        new WindowDraft("WED", null, "08:00")),
                List.of(
                        new HolidayDraft("2026-11-11", "A"),
                        new HolidayDraft("2026-11-11", "B"),
                        new HolidayDraft("11.11.2026", ""),
                        new HolidayDraft("2500-01-01", "C")),
                List.of(new SpecialDraft(
                        "2026-12-24",
                        "Eve",
                        List.of(new SpanDraft("08:00", "12:00"), new SpanDraft("09:00", "10:00")))),
                "2027-01-01",
                "2026-01-01",
                null);

        assertThat(refused(draft))
                .containsExactlyInAnyOrder(
                        "name blank",
                        "zone unknownZone",
                        "windows[1].from windowsOverlap",
                        "windows[2].day unknownValue",
                        "windows[2].from malformedTime",
                        "windows[2].to malformedTime",
                        "windows[3].to windowBackwards",
                        "windows[4].from missing",
                        "holidays[1].date dateTwice",
                        "holidays[2].date malformed",
                        "holidays[2].name blank",
                        "holidays[3].date yearBeyond",
                        "specialDays[0].windows[1].from windowsOverlap",
                        "validUntil validityBackwards");
    }

    @Test
    void aCalendarThatNeverOpensIsRefused() {
        assertThat(refused(draft(List.of(), List.of()))).containsExactly("windows neverOpens");
    }

    @Test
    void moreHolidaysThanAnybodyHasAreRefused() {
        assertThat(refused(draft(
                        List.of(MORNING),
                        Collections.nCopies(PlanCheck.HOLIDAYS + 1, new HolidayDraft("2026-11-11", "A")))))
                .containsExactly("holidays tooMany");
    }

    @Test
    void windowsThatTouchAndEndAt24AreFine() {
        Checks checks = new Checks();
        var plan = new PlanCheck(checks)
                .read(draft(
                        List.of(
                                new WindowDraft("MON", "12:00", "24:00"),
                                MORNING,
                                new WindowDraft("TUE", "00:00", "06:00")),
                        List.of()));

        checks.done();
        assertThat(plan.week().get(java.time.DayOfWeek.MONDAY))
                .extracting(Object::toString)
                .containsExactly("08:00-12:00", "12:00-24:00");
    }

    private static CalendarDraft draft(List<WindowDraft> windows, List<HolidayDraft> holidays) {
        return new CalendarDraft("C", "Name", "Europe/Warsaw", windows, holidays, List.of(), null, null, null);
    }

    private static List<String> refused(CalendarDraft draft) {
        Checks checks = new Checks();
        new PlanCheck(checks).check(draft);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, checks::done);
        return refusal.reasons().stream()
                .map(reason -> reason.field() + " " + reason.code())
                .toList();
    }
}
