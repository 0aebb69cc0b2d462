package io.fourline.calendar.web;

import io.fourline.calendar.CalendarDraft;
import io.fourline.calendar.CalendarDraft.HolidayDraft;
import io.fourline.calendar.CalendarDraft.SpanDraft;
import io.fourline.calendar.CalendarDraft.SpecialDraft;
import io.fourline.calendar.CalendarDraft.WindowDraft;
import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.model.PlanCheck;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Checks;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed about a calendar. */
public class CalendarForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern WINDOW = Pattern.compile("windows\\[(\\d+)]\\..*");
    private static final int WEEKDAYS = 5;

    private String code;
    private String name;
    private String zone = "UTC";
    private String validFrom;
    private String validUntil;
    private final List<DayForm> days = new ArrayList<>();
    private final DatesForm dates = new DatesForm();

    CalendarForm() {
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(new DayForm(CalendarFacts.shortName(day)));
        }
    }

    /** Begins with usual office hours, which are easier to change than to think of. */
    void begin(String readersZone) {
        zone = readersZone;
        days.subList(0, WEEKDAYS).forEach(day -> day.setHours("08:00-16:00"));
    }

    void take(String itsCode, String itsName, CalendarPlan plan) {
        code = itsCode;
        name = itsName;
        take(plan);
    }

    /** Shows what a plan says, under the code and name that are typed. */
    void take(CalendarPlan plan) {
        zone = plan.zone().getId();
        validFrom = plan.validFrom() == null ? null : plan.validFrom().toString();
        validUntil = plan.validUntil() == null ? null : plan.validUntil().toString();
        for (DayForm day : days) {
            day.setHours(CalendarFacts.text(plan.week().getOrDefault(CalendarFacts.day(day.getDay()), List.of())));
        }
        dates.take(plan);
    }

    /**
     * The plan that is typed.
     *
     * @throws InvalidInput with everything that stands against it, each at the control it was typed into
     */
    CalendarPlan plan() {
        Checks checks = new Checks();
        CalendarDraft draft = draft(null);
        CalendarPlan plan = new PlanCheck(checks).check(draft);
        try {
            checks.done();
            return plan;
        } catch (InvalidInput refusal) {
            throw new InvalidInput(refusal.reasons().stream()
                    .map(reason -> atControl(reason, draft))
                    .distinct()
                    .toList());
        }
    }

    /** The plan that is typed so far, whatever it is called; nothing while it cannot be read. */
    Optional<CalendarPlan> sketch() {
        Checks checks = new Checks();
        CalendarPlan plan = new PlanCheck(checks).read(draft(null));
        try {
            checks.done();
            return Optional.of(plan);
        } catch (InvalidInput unreadable) {
            return Optional.empty();
        }
    }

    private static Reason atControl(Reason reason, CalendarDraft draft) {
        Matcher window = WINDOW.matcher(reason.field());
        int day = 0;
        if (window.matches()) {
            String typedFor =
                    draft.windows().get(Integer.parseInt(window.group(1))).day();
            day = CalendarFacts.day(typedFor).getValue() - 1;
        } else if (!reason.field().equals("windows")) {
            return reason;
        }
        return new Reason("days[" + day + "].hours", reason.code(), reason.arguments());
    }

    CalendarDraft draft(Integer version) {
        List<WindowDraft> windows = new ArrayList<>();
        for (DayForm day : days) {
            for (SpanDraft span : HoursText.spans(day.getHours())) {
                windows.add(new WindowDraft(day.getDay(), span.from(), span.to()));
            }
        }
        List<HolidayDraft> holidays = dates.all().stream()
                .filter(one -> !one.special())
                .map(one -> new HolidayDraft(one.date(), one.name()))
                .toList();
        List<SpecialDraft> specials = dates.all().stream()
                .filter(DateForm::special)
                .map(one -> new SpecialDraft(one.date(), one.name(), HoursText.spans(one.hours())))
                .toList();
        return new CalendarDraft(
                code, name, zone, windows, holidays, specials, orNone(validFrom), orNone(validUntil), version);
    }

    private static String orNone(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Gives Tuesday to Friday the hours of Monday. */
    void likeMonday() {
        days.subList(1, WEEKDAYS).forEach(day -> day.setHours(days.get(0).getHours()));
    }

    public List<DayForm> getDays() {
        return days;
    }

    public DatesForm getDates() {
        return dates;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }
}
