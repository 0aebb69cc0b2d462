package io.fourline.major.web;

import io.fourline.major.AppointMajor;
import io.fourline.major.MajorParts;
import io.fourline.major.MajorRecord;
import io.fourline.major.MajorReview;
import io.fourline.major.MajorRoles;
import io.fourline.major.MajorScope;
import io.fourline.major.ScopeMajor;
import io.fourline.major.StandDownMajor;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The forms by which a major incident is conducted: who has which part, what it is about, that it is over. */
@Named
@RequestScoped
public class MajorConductView {

    @EJB
    MajorParts parts;

    @EJB
    MajorReview review;

    @Inject
    MajorView view;

    @Inject
    MajorPage page;

    @Inject
    ScopeFields scope;

    private String manager;
    private String communicationsLead;
    private String technicalLead;
    private String scribe;
    private String reason;

    @PostConstruct
    void prepare() {
        MajorRecord major = view.getMajor();
        manager = major.manager();
        communicationsLead = major.communicationsLead();
        technicalLead = major.technicalLead();
        scribe = major.scribe();
        scope.take(
                new MajorScope(major.headline(), major.services(), major.configurationItems(), major.organisations()));
    }

    public String appoint() {
        MajorRecord now = view.getMajor();
        Meanwhile meanwhile = new Meanwhile(page);
        MajorRoles roles = new MajorRoles(
                meanwhile.merged("manager", manager, now.manager()),
                meanwhile.merged("communicationsLead", communicationsLead, now.communicationsLead()),
                meanwhile.merged("technicalLead", technicalLead, now.technicalLead()),
                meanwhile.merged("scribe", scribe, now.scribe()));
        meanwhile.refuseWhereBothWrote();
        parts.appoint(new AppointMajor(page.number(), now.version(), roles, reason));
        return page.done("major.done.roles");
    }

    public String describe() {
        parts.scope(new ScopeMajor(page.number(), page.version(), scope.scope()));
        return page.done("major.done.scope");
    }

    public String end() {
        review.standDown(new StandDownMajor(page.number(), page.version(), reason));
        page.notice().doneBeforeLeaving("major.done.end");
        return MajorPage.page("report", page.number());
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

    public String getCommunicationsLead() {
        return communicationsLead;
    }

    public void setCommunicationsLead(String communicationsLead) {
        this.communicationsLead = communicationsLead;
    }

    public String getTechnicalLead() {
        return technicalLead;
    }

    public void setTechnicalLead(String technicalLead) {
        this.technicalLead = technicalLead;
    }

    public String getScribe() {
        return scribe;
    }

    public void setScribe(String scribe) {
        this.scribe = scribe;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
