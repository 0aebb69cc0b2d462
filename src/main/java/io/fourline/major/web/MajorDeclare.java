package io.fourline.major.web;

import io.fourline.incident.IncidentRecord;
import io.fourline.incident.web.IncidentView;
import io.fourline.major.DeclareMajor;
import io.fourline.major.MajorDeclaration;
import io.fourline.major.MajorScope;
import io.fourline.major.Phase;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The form that declares the incident on the page major: who runs it, what it is about, and what requesters hear first. */
@Named
@RequestScoped
public class MajorDeclare {

    @EJB
    MajorDeclaration declaration;

    @Inject
    IncidentView view;

    @Inject
    MajorPage page;

    @Inject
    ScopeFields scope;

    private String manager;
    private String reason;
    private String text;
    private Integer nextUpdateAt = Promise.USUAL;

    @PostConstruct
    void prepare() {
        IncidentRecord incident = view.getIncident();
        manager = page.acting().caller().name();
        text = page.words().of("major.template." + Phase.INVESTIGATING);
        scope.take(new MajorScope(
                incident.title(),
                List.of(incident.service()),
                Stream.ofNullable(incident.configurationItem()).toList(),
                List.of()));
    }

    public String declare() {
        declaration.declare(new DeclareMajor(
                page.number(),
                page.version(),
                manager,
                reason,
                scope.scope(),
                text,
                text == null ? null : Promise.after(nextUpdateAt, page.acting().now())));
        return page.done("major.done.declare", page.number());
    }

    public List<Promise.Choice> getPromises() {
        return Promise.choices(page.words());
    }

    public ScopeFields getScope() {
        return scope;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** In how many minutes; {@code null} for no promise. */
    public Integer getNextUpdateAt() {
        return nextUpdateAt;
    }

    public void setNextUpdateAt(Integer nextUpdateAt) {
        this.nextUpdateAt = nextUpdateAt;
    }
}
