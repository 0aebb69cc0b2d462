package io.fourline.terms.web;

import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.CalendarRecord;
import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Organisations;
import io.fourline.identity.Role;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen on the page of terms. */
@Named
@RequestScoped
public class TermChoices {

    /** A code with what it is called. */
    public record Choice(String code, String name) {}

    @Inject
    CalendarReading calendars;

    @Inject
    Catalog catalog;

    @Inject
    Organisations organisations;

    @Inject
    TermsNames names;

    @Inject
    Acting acting;

    /** Published calendars, and the one that is named already. */
    public List<Choice> calendars(String present) {
        return calendars.calendars().stream()
                .filter(one ->
                        one.active() && one.newest().isPresent() || one.code().equals(present))
                .map(TermChoices::choice)
                .toList();
    }

    private static Choice choice(CalendarRecord calendar) {
        return new Choice(calendar.code(), calendar.name());
    }

    public List<Choice> organisations(String present) {
        if (!acting.caller().has(Role.ADMINISTRATOR)) {
            return present == null ? List.of() : List.of(new Choice(present, names.named("organisation", present)));
        }
        return organisations.all().stream()
                .filter(one -> one.active() || one.code().equals(present))
                .map(one -> new Choice(one.code(), one.name()))
                .toList();
    }

    public List<Choice> services(String present) {
        return with(
                present,
                "service",
                catalog.services().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList());
    }

    public List<Choice> categories(String present) {
        return with(
                present,
                "category",
                catalog.categories().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList());
    }

    private List<Choice> with(String present, String criterion, List<Choice> offered) {
        if (present == null || offered.stream().anyMatch(one -> one.code().equals(present))) {
            return offered;
        }
        return java.util.stream.Stream.concat(
                        offered.stream(),
                        java.util.stream.Stream.of(new Choice(present, names.named(criterion, present))))
                .toList();
    }

    public ClockKind[] getClocks() {
        return ClockKind.values();
    }

    public Told[] getPeople() {
        return Told.values();
    }

    /** The reasons a ticket may wait for. */
    public List<String> getReasons() {
        return List.of("REQUESTER", "SUPPLIER", "PARTS", "CHANGE", "VISIT", "OTHER");
    }
}
