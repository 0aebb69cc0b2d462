package io.fourline.calendar.rest;

import io.fourline.calendar.CalendarDraft;
import io.fourline.calendar.CalendarDraft.HolidayDraft;
import io.fourline.calendar.CalendarDraft.SpecialDraft;
import io.fourline.calendar.CalendarDraft.WindowDraft;
import io.fourline.calendar.CalendarDrafts;
import io.fourline.calendar.CalendarPlan;
import java.util.List;

/** What a calendar says, as callers get it: the form in which they send it. */
public record PlanView(
        String zone,
        List<WindowDraft> windows,
        List<HolidayDraft> holidays,
        List<SpecialDraft> specialDays,
        String validFrom,
        String validUntil) {

    static PlanView of(CalendarPlan plan) {
        if (plan == null) {
            return null;
        }
        CalendarDraft form = CalendarDrafts.of(null, null, plan, null);
        return new PlanView(
                form.zone(), form.windows(), form.holidays(), form.specialDays(), form.validFrom(), form.validUntil());
    }
}
