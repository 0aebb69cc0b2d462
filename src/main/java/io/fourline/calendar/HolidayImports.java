package io.fourline.calendar;

import io.fourline.calendar.CalendarDraft.HolidayDraft;
import io.fourline.calendar.ical.HolidayFile;
import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.error.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes holidays over from iCalendar files into the draft of a calendar. */
@Stateless
public class HolidayImports {

    @Inject
    CalendarReading reading;

    @Inject
    CalendarAdministration administration;

    @Inject
    Acting acting;

    /**
     * What a file would bring into a plan.
     *
     * @throws InvalidInput when the file as a whole cannot be read
     */
    public HolidayImport preview(CalendarPlan plan, byte[] file) {
        acting.caller().require(Role.ADMINISTRATOR);
        LocalDate today = LocalDate.ofInstant(acting.now(), plan.zone());
        return HolidayFile.read(file, plan, today);
    }

    /** What a file would bring into a calendar as it stands. */
    public HolidayImport preview(String code, byte[] file) {
        return preview(reading.calendar(code).plan(), file);
    }

    /**
     * Makes the new dates of a file holidays of the calendar's draft.
     *
     * @param version the version that the file was held against; {@code null} for whatever it is now
     */
    public HolidayImport takeOver(String code, Integer version, byte[] file) {
        CalendarRecord calendar = reading.calendar(code);
        HolidayImport found = preview(calendar.plan(), file);
        CalendarDraft draft = CalendarDrafts.of(calendar, version);
        List<HolidayDraft> holidays = new ArrayList<>(draft.holidays());
        found.fresh().forEach(day -> holidays.add(new HolidayDraft(day.date().toString(), day.name())));
        if (!found.fresh().isEmpty()) {
            administration.edit(CalendarDrafts.with(draft, holidays));
        }
        return found;
    }
}
