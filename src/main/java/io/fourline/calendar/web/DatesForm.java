package io.fourline.calendar.web;

import io.fourline.calendar.CalendarDraft;
import io.fourline.calendar.CalendarDraft.HolidayDraft;
import io.fourline.calendar.CalendarDraft.SpecialDraft;
import io.fourline.calendar.CalendarDraft.WindowDraft;
import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.HolidayImport.NamedDate;
import io.fourline.calendar.model.PlanCheck;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Checks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The dates of a calendar's form that differ from their weekdays, a year of them shown at a time, and one being added. */
public class DatesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HOURS = "newHours";
    private static final Map<String, String> CONTROLS = Map.of(
            "holidays[0].date", "newDate",
            "holidays[0].name", "newName",
            "specialDays[0].date", "newDate",
            "specialDays[0].name", "newName");

    private final List<DateForm> all = new ArrayList<>();
    private int year;
    private String newDate;
    private String newName;
    private String newHours;

    void take(CalendarPlan plan) {
        all.clear();
        plan.holidays().forEach((date, name) -> all.add(new DateForm(date.toString(), name, "", false)));
        plan.specialDays()
                .forEach((date, day) ->
                        all.add(new DateForm(date.toString(), day.name(), CalendarFacts.text(day.hours()), true)));
        sort();
    }

    private void sort() {
        all.sort(Comparator.comparing(DateForm::date).thenComparing(DateForm::special));
    }

    List<DateForm> all() {
        return all;
    }

    /** Takes what is typed for one date, or refuses it at its controls. */
    void add() {
        check();
        boolean special = newHours != null && !newHours.isBlank();
        all.removeIf(one -> one.date().equals(newDate.strip()) && one.special() == special);
        DateForm added = new DateForm(newDate.strip(), newName.strip(), special ? newHours.strip() : "", special);
        all.add(added);
        sort();
        year = added.year();
        newDate = null;
        newName = null;
        newHours = null;
    }

    private void check() {
        Checks checks = new Checks();
        boolean special = newHours != null && !newHours.isBlank();
        List<HolidayDraft> holiday = special ? List.of() : List.of(new HolidayDraft(orNone(newDate), newName));
        List<SpecialDraft> specials =
                special ? List.of(new SpecialDraft(orNone(newDate), newName, HoursText.spans(newHours))) : List.of();
        List<WindowDraft> someWeek = List.of(new WindowDraft("MON", "00:00", "24:00"));
        new PlanCheck(checks).read(new CalendarDraft(null, null, "UTC", someWeek, holiday, specials, null, null, null));
        try {
            checks.done();
        } catch (InvalidInput refusal) {
            throw new InvalidInput(refusal.reasons().stream()
                    .map(reason ->
                            new Reason(CONTROLS.getOrDefault(reason.field(), HOURS), reason.code(), reason.arguments()))
                    .distinct()
                    .toList());
        }
    }

    private static String orNone(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    void add(List<NamedDate> holidays) {
        holidays.forEach(day -> all.add(new DateForm(day.date().toString(), day.name(), "", false)));
        sort();
    }

    void remove(DateForm date) {
        all.remove(date);
    }

    /** The years that have dates, and the one that is shown. */
    public List<Integer> getYears() {
        TreeSet<Integer> years = new TreeSet<>();
        all.forEach(one -> years.add(one.year()));
        years.add(year);
        return List.copyOf(years);
    }

    /** The dates of the year that is shown. */
    public List<DateForm> getShown() {
        return all.stream().filter(one -> one.year() == year).toList();
    }

    /** How many there are in all years. */
    public int getCount() {
        return all.size();
    }

    public int getYear() {
        return year;
    }

    void show(int chosen) {
        year = chosen;
    }

    public String getNewDate() {
        return newDate;
    }

    public void setNewDate(String newDate) {
        this.newDate = newDate;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getNewHours() {
        return newHours;
    }

    public void setNewHours(String newHours) {
        this.newHours = newHours;
    }
}
