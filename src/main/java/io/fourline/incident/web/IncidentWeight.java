package io.fourline.incident.web;

import io.fourline.catalog.Catalog;
import io.fourline.incident.CorrectIncident;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentTriage;
import io.fourline.incident.PrioritizeIncident;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The forms that say what an incident is and how much it weighs: its facts, and its priority by hand. */
@Named
@RequestScoped
public class IncidentWeight {

    @Inject
    IncidentTriage triage;

    @Inject
    IncidentView view;

    @Inject
    Catalog catalog;

    @Inject
    TicketAct act;

    private String title;
    private String description;
    private Impact impact;
    private Urgency urgency;
    private String service;
    private String category;
    private String configurationItem;
    private Integer priority;
    private String reason;

    @PostConstruct
    void prepare() {
        IncidentRecord incident = view.getIncident();
        title = incident.title();
        description = incident.description();
        impact = incident.impact();
        urgency = incident.urgency();
        service = incident.service();
        category = incident.category();
        configurationItem = incident.configurationItem();
        priority = incident.priority();
    }

    /** Keeps what differs from what stood on the page. */
    public String correct() {
        IncidentRecord incident = view.getIncident();
        Map<String, String> fields = new HashMap<>();
        put(fields, "title", incident.title(), title == null ? "" : title);
        put(fields, "description", incident.description(), description == null ? "" : description);
        put(fields, "impact", incident.impact().name(), impact.name());
        put(fields, "urgency", incident.urgency().name(), urgency.name());
        put(fields, "service", incident.service(), service);
        put(fields, "category", incident.category(), category);
        put(fields, "configurationItem", incident.configurationItem(), configurationItem);
        triage.correct(new CorrectIncident(act.number(), act.version(), fields));
        return act.done("incident.done.correct", act.number());
    }

    private static void put(Map<String, String> fields, String field, String was, String now) {
        if (!Objects.equals(was, now)) {
            fields.put(field, now);
        }
    }

    public String prioritize() {
        triage.prioritize(new PrioritizeIncident(act.number(), act.version(), priority, reason));
        return act.done("incident.done.priority", act.number(), priority);
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    public List<Catalog.Named> getCategories() {
        return catalog.categories();
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

    public String getConfigurationItem() {
        return configurationItem;
    }

    public void setConfigurationItem(String configurationItem) {
        this.configurationItem = configurationItem;
    }

    public Integer getPriority() {
        return priority;
    }

    public void setPriority(Integer priority) {
        this.priority = priority;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
