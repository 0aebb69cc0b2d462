package io.fourline.problem.web;

import io.fourline.catalog.Catalog;
import io.fourline.incident.IncidentRow;
import io.fourline.problem.ProblemIntake;
import io.fourline.problem.RaiseProblem;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.web.PageNotice;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A problem taken down: by hand, or from what {@link ProblemStart} says that it begins with. */
@Named
@RequestScoped
public class NewProblemView {

    @Inject
    ProblemIntake intake;

    @Inject
    ProblemStart start;

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

    @PostConstruct
    void prepare() {
        if (!intake.isOpen()) {
            throw new Forbidden("notYourAct", "raise");
        }
        title = start.title();
        description = start.description();
        service = start.service();
        category = start.category();
        items = start.items();
        String[] ticked = request.getParameterValues("tick");
        boolean sent = "POST".equals(request.getMethod());
        chosen = !sent ? start.chosen() : ticked == null ? Set.of() : new LinkedHashSet<>(List.of(ticked));
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
                        start.raisedFrom()))
                .number();
        notice.doneBeforeLeaving("problem.done.open", number);
        return ProblemForm.page(number);
    }

    /** Incidents that may be of this problem. */
    public List<IncidentRow> getOffered() {
        return start.offered();
    }

    /** How many more there are than are offered. */
    public long getUntold() {
        return start.untold();
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
