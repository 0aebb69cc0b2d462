package io.fourline.problem.web;

import io.fourline.catalog.Catalog;
import io.fourline.problem.CorrectProblem;
import io.fourline.problem.CorrectProblem.Gist;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemTriage;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The form that corrects what a problem is and how much it weighs. */
@Named
@RequestScoped
public class ProblemGist {

    @Inject
    ProblemTriage triage;

    @Inject
    ProblemView view;

    @Inject
    ProblemForm form;

    @Inject
    Catalog catalog;

    private String title;
    private String description;
    private String symptoms;
    private Impact impact;
    private Urgency urgency;
    private String service;
    private String category;
    private String items;
    private String owner;

    @PostConstruct
    void prepare() {
        ProblemRecord problem = view.getProblem();
        title = problem.title();
        description = problem.description();
        symptoms = problem.symptoms();
        impact = problem.impact();
        urgency = problem.urgency();
        service = problem.service();
        category = problem.category();
        items = String.join(", ", problem.configurationItems());
        owner = problem.owner();
    }

    public String correct() {
        Gist wanted = new Gist(
                title,
                description == null ? "" : description,
                symptoms,
                impact,
                urgency,
                service,
                category,
                codes(items),
                owner);
        triage.correct(new CorrectProblem(form.number(), form.version(), was -> wanted));
        return form.done("correct");
    }

    /** Codes as people type them, between commas or blanks. */
    static List<String> codes(String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
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

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
