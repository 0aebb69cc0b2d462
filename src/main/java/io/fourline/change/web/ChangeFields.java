package io.fourline.change.web;

import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeRecord;
import io.fourline.change.DraftChange;
import io.fourline.change.Plans;
import io.fourline.change.TemplateRecord;
import io.fourline.shared.web.TypedMoment;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the forms for a change ask, as it is typed; times are those of the zone of who types. */
public class ChangeFields {

    private static final int USUAL_PRIORITY = 3;

    private String title;
    private String description;
    private String service;
    private String items;
    private String from;
    private String to;
    private Integer priority = USUAL_PRIORITY;
    private String reason;
    private String impact;
    private String implementation;
    private String test;
    private String backOut;
    private String assignee;
    private String implementer;
    private String team;

    /** Begins with what the template says. */
    void fill(TemplateRecord template) {
        title = template.name();
        description = template.description();
        service = template.service();
        fill(template.plans());
    }

    /** Begins with what the change says. */
    void fill(ChangeRecord change, ZoneId zone) {
        title = change.title();
        description = change.description();
        service = change.service();
        items = String.join(", ", change.configurationItems());
        from = TypedMoment.typed(change.from(), zone);
        to = TypedMoment.typed(change.to(), zone);
        priority = change.priority();
        reason = change.reason();
        impact = change.impact();
        assignee = change.assignee();
        implementer = change.implementer();
        team = change.team();
        fill(change.plans());
    }

    private void fill(Plans plans) {
        implementation = plans.implementation();
        test = plans.test();
        backOut = plans.backOut();
    }

    DraftChange draft(ChangeModel model, String template, Map<String, String> risk, ZoneId zone) {
        return new DraftChange(
                title,
                description,
                model,
                template,
                service,
                codes(),
                TypedMoment.beginning("from", from, zone),
                TypedMoment.end("to", to, zone),
                risk,
                new Plans(orEmpty(implementation), orEmpty(test), orEmpty(backOut)),
                priority,
                reason,
                impact,
                assignee,
                implementer,
                team);
    }

    /** Codes of items as people type them, between commas or blanks. */
    public List<String> codes() {
        return codes(items);
    }

    static List<String> codes(String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
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

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
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

    public String getImpact() {
        return impact;
    }

    public void setImpact(String impact) {
        this.impact = impact;
    }

    public String getImplementation() {
        return implementation;
    }

    public void setImplementation(String implementation) {
        this.implementation = implementation;
    }

    public String getTest() {
        return test;
    }

    public void setTest(String test) {
        this.test = test;
    }

    public String getBackOut() {
        return backOut;
    }

    public void setBackOut(String backOut) {
        this.backOut = backOut;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getImplementer() {
        return implementer;
    }

    public void setImplementer(String implementer) {
        this.implementer = implementer;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }
}
