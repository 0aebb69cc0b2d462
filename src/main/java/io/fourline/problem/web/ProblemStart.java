package io.fourline.problem.web;

import io.fourline.incident.IncidentLookup;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.IncidentTally.By;
import io.fourline.problem.ProblemRecurrences;
import io.fourline.problem.RaisedFrom;
import io.fourline.problem.Recurrence;
import io.fourline.ticket.TicketNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a new problem begins with, as the address says: nothing, an incident and those like it ({@code incident}), incidents
 * that were ticked ({@code incidents}), or what recurs ({@code by}, {@code code} and {@code days}).
 */
@RequestScoped
class ProblemStart {

    private static final int USUAL_DAYS = 14;
    private static final int MOST_TICKED = 200;

    @Inject
    ProblemRecurrences recurrences;

    @Inject
    IncidentLookup lookup;

    @Inject
    ProblemForm form;

    @Inject
    ProblemWords words;

    private RaisedFrom raisedFrom = RaisedFrom.HAND;
    private List<IncidentRow> offered = List.of();
    private Set<String> chosen = Set.of();
    private Recurrence recurrence;
    private String title;
    private String description;
    private String service;
    private String category;
    private String items;

    @PostConstruct
    void read() {
        String incident = form.parameter("incident");
        String incidents = form.parameter("incidents");
        By by = Arrays.stream(By.values())
                .filter(one -> one.name().equals(form.parameter("by")))
                .findFirst()
                .orElse(null);
        if (TicketNumber.INCIDENT.matches(incident)) {
            beginWith(lookup.rows(List.of(incident)), lookup.alike(incident));
        } else if (incidents != null) {
            List<String> numbers = Arrays.stream(incidents.split(","))
                    .filter(TicketNumber.INCIDENT::matches)
                    .limit(MOST_TICKED)
                    .toList();
            List<IncidentRow> rows = lookup.rows(numbers);
            beginWith(rows, rows);
        } else if (by != null && form.parameter("code") != null) {
            beginWith(by, form.parameter("code"));
        }
    }

    private void beginWith(List<IncidentRow> rows, List<IncidentRow> like) {
        if (rows.isEmpty()) {
            return;
        }
        raisedFrom = RaisedFrom.INCIDENTS;
        title = rows.get(0).title();
        service = rows.get(0).service();
        offered = like;
        chosen = numbers(rows);
    }

    private void beginWith(By by, String code) {
        raisedFrom = RaisedFrom.RECURRENCE;
        offered = lookup.rows(recurrences.incidents(by, code, days(), false));
        chosen = numbers(offered);
        switch (by) {
            case CONFIGURATION_ITEM -> items = code;
            case CATEGORY -> category = code;
            case SERVICE -> service = code;
        }
        if (service == null && !offered.isEmpty()) {
            service = offered.get(0).service();
        }
        recurrences.recurrences(days(), false).stream()
                .filter(one -> one.by() == by && one.code().equals(code))
                .findFirst()
                .ifPresent(this::tell);
    }

    private void tell(Recurrence recurs) {
        recurrence = recurs;
        title = words.recurring(recurs);
        description = words.numbers(recurs, days());
    }

    private static Set<String> numbers(List<IncidentRow> rows) {
        Set<String> numbers = new LinkedHashSet<>();
        rows.forEach(row -> numbers.add(row.number()));
        return numbers;
    }

    private int days() {
        String days = form.parameter("days");
        return days != null && days.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(days) : USUAL_DAYS;
    }

    RaisedFrom raisedFrom() {
        return raisedFrom;
    }

    /** Incidents that may be of this problem. */
    List<IncidentRow> offered() {
        return offered;
    }

    /** Numbers of those that are taken to be of it. */
    Set<String> chosen() {
        return chosen;
    }

    /** How many more there are than are offered. */
    long untold() {
        return recurrence == null ? 0 : Math.max(0, recurrence.observed() - offered.size());
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String service() {
        return service;
    }

    String category() {
        return category;
    }

    String items() {
        return items;
    }
}
