package io.fourline.problem.web;

import io.fourline.catalog.Catalog;
import io.fourline.incident.IncidentLookup;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.IncidentTally.By;
import io.fourline.problem.ProblemIntake;
import io.fourline.problem.ProblemRecurrences;
import io.fourline.problem.RaiseProblem;
import io.fourline.problem.RaisedFrom;
import io.fourline.shared.web.PageNotice;
import io.fourline.ticket.Impact;
import io.fourline.ticket.TicketNumber;
import io.fourline.ticket.Urgency;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A problem taken down: by hand, from an incident and those like it ({@code incident} in the address), or from what recurs
 * ({@code by}, {@code code} and {@code days}).
 */
@Named
@RequestScoped
public class NewProblemView {

    private static final int USUAL_DAYS = 14;

    @Inject
    ProblemIntake intake;

    @Inject
    ProblemRecurrences recurrences;

    @Inject
    IncidentLookup lookup;

    @Inject
    Catalog catalog;

    @Inject
    PageNotice notice;

    @Inject
    HttpServletRequest request;

    private String title;
    private String description;
    private String symptoms;
    private String service;
    private String category;
    private String items;
    private Impact impact = Impact.MEDIUM;
    private Urgency urgency = Urgency.MEDIUM;
    private Set<String> chosen = Set.of();
    private List<IncidentRow> offered = List.of();
    private RaisedFrom raisedFrom = RaisedFrom.HAND;

    @PostConstruct
    void prepare() {
        String incident = request.getParameter("incident");
        By by = Arrays.stream(By.values())
                .filter(one -> one.name().equals(request.getParameter("by")))
                .findFirst()
                .orElse(null);
        String code = request.getParameter("code");
        if (TicketNumber.INCIDENT.matches(incident)) {
            fromIncident(incident);
        } else if (by != null && code != null) {
            fromRecurrence(by, code);
        }
        String[] ticked = request.getParameterValues("tick");
        if (ticked != null) {
            chosen = new LinkedHashSet<>(List.of(ticked));
        }
    }

    private void fromIncident(String number) {
        List<IncidentRow> rows = lookup.rows(List.of(number));
        if (rows.isEmpty()) {
            return;
        }
        IncidentRow row = rows.get(0);
        raisedFrom = RaisedFrom.INCIDENTS;
        title = row.title();
        service = row.service();
        offered = lookup.alike(number);
        chosen = Set.of(number);
    }

    private void fromRecurrence(By by, String code) {
        raisedFrom = RaisedFrom.RECURRENCE;
        offered = lookup.rows(recurrences.incidents(by, code, days(), false));
        Set<String> numbers = new LinkedHashSet<>();
        offered.forEach(row -> numbers.add(row.number()));
        chosen = numbers;
        switch (by) {
            case CONFIGURATION_ITEM -> items = code;
            case CATEGORY -> category = code;
            case SERVICE -> service = code;
        }
        if (service == null && !offered.isEmpty()) {
            service = offered.get(0).service();
        }
    }

    private int days() {
        String days = request.getParameter("days");
        return days != null && days.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(days) : USUAL_DAYS;
    }

    public String raise() {
        String number = intake.raise(new RaiseProblem(
                        title,
                        description == null ? "" : description,
                        impact,
                        urgency,
                        service,
                        category,
                        ProblemGist.codes(items),
                        List.copyOf(chosen),
                        symptoms,
                        null,
                        null,
                        null,
                        raisedFrom))
                .number();
        notice.doneBeforeLeaving("problem.done.open", number);
        return ProblemForm.page(number);
    }

    /** Incidents that may be of this problem. */
    public List<IncidentRow> getOffered() {
        return offered;
    }

    public boolean isChosen(String number) {
        return chosen.contains(number);
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    public List<Catalog.Named> getCategories() {
        return catalog.categories();
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getSymptoms() {
        return symptoms;
    }

    public void setSymptoms(String symptoms) {
        this.symptoms = symptoms;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public Impact getImpact() {
        return impact;
    }

    public void setImpact(Impact impact) {
        this.impact = impact;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }
}
