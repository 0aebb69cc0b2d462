package io.fourline.calendar.web;

import io.fourline.calendar.CalendarAdministration;
import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.CalendarRecord;
import io.fourline.calendar.CalendarVersion;
import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;

/** One calendar to look at and edit, or a new one; which one stands in the page's address. */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CalendarReading reading;

    @Inject
    CalendarAdministration administration;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    private final CalendarForm form = new CalendarForm();
    private String chosen;
    private Integer version;
    private YearMonth month;
    private String reason;
    private boolean publishing;
    private String readable;
    private transient CalendarRecord calendar;

    /** Reads the calendar that the address names; a new one begins with usual office hours. */
    public void read() {
        month = YearMonth.from(acting.now().atZone(acting.caller().zone()));
        form.getDates().show(month.getYear());
        if (chosen == null) {
            acting.caller().require(Role.ADMINISTRATOR);
            form.begin(acting.caller().zone().getId());
            return;
        }
        version = record().version();
        form.take(chosen, record().name(), record().plan());
    }

    /** Keeps what is typed as the draft; what is published stays as it is. */
    public String save() {
        form.plan();
        boolean made = chosen == null;
        keep();
        return leave(made ? "calendar.made" : "calendar.saved", form.getName());
    }

    private void keep() {
        calendar = chosen == null ? administration.create(form.draft(null)) : administration.edit(form.draft(version));
        chosen = calendar.code();
        version = calendar.version();
    }

    /** Publishes what is typed, under the reason given. */
    public String publish() {
        publishing = true;
        CalendarPlan typed = form.plan();
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "missing");
        }
        if (chosen == null || !typed.equals(record().plan()) || !form.getName().equals(record().name())) {
            keep();
        }
        calendar = administration.publish(chosen, version, reason);
        return leave(
                "calendar.published", form.getName(), calendar.versions().get(0).label());
    }

    public String discard() {
        administration.discard(chosen, version);
        return leave("calendar.discarded", form.getName());
    }

    public String retire() {
        administration.retire(chosen, version);
        return leave("calendar.retired", form.getName());
    }

    public String restore() {
        administration.restore(chosen, version);
        return leave("calendar.restored", form.getName());
    }

    private String leave(String key, Object... arguments) {
        notice.doneBeforeLeaving(key, arguments);
        return "calendar?faces-redirect=true&edit=" + chosen;
    }

    /** The calendar as it stands; {@code null} while a new one is being made. */
    public CalendarRecord getRecord() {
        return chosen == null ? null : record();
    }

    private CalendarRecord record() {
        if (calendar == null) {
            calendar = reading.calendar(chosen);
        }
        return calendar;
    }

    /** What is typed, or while it cannot be read what was typed before. */
    public CalendarPlan getPlan() {
        form.sketch().ifPresent(plan -> readable = CalendarFacts.text(plan));
        return CalendarFacts.parse(readable);
    }

    /** Whether what is typed can be read at this moment. */
    public boolean isReadable() {
        return form.sketch().isPresent();
    }

    /** What the newest version says; {@code null} before the first. */
    public CalendarPlan getPublished() {
        return chosen == null
                ? null
                : record().newest().map(CalendarVersion::plan).orElse(null);
    }

    public void likeMonday() {
        form.likeMonday();
    }

    public void addDate() {
        form.getDates().add();
    }

    public void removeDate(DateForm date) {
        form.getDates().remove(date);
    }

    public void showYear(int year) {
        form.getDates().show(year);
    }

    /** @param months 1 for the next month, -1 for the one before */
    public void turn(int months) {
        month = month.plusMonths(months);
    }

    public YearMonth getMonth() {
        return month;
    }

    public CalendarForm getForm() {
        return form;
    }

    /** Code of the calendar; none for a new one. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether the publishing dialog stays open, because something stood against it. */
    public boolean isPublishing() {
        return publishing;
    }
}
