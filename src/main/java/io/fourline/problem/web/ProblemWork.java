package io.fourline.problem.web;

import io.fourline.problem.AssignProblem;
import io.fourline.problem.LinkToProblem;
import io.fourline.problem.NameCause;
import io.fourline.problem.ProblemInvestigation;
import io.fourline.problem.ProblemLinks;
import io.fourline.problem.ProblemWorkaround;
import io.fourline.problem.WorkAround;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The forms by which a problem goes on: investigated, given to somebody, its cause named, worked around, linked. */
@Named
@RequestScoped
public class ProblemWork {

    @Inject
    ProblemInvestigation investigation;

    @Inject
    ProblemWorkaround workaround;

    @Inject
    ProblemLinks links;

    @Inject
    ProblemView view;

    @Inject
    ProblemForm form;

    @Inject
    ProblemWords words;

    private String text;
    private String symptoms;
    private boolean publish;
    private String team;
    private String assignee;
    private String other;
    private String reason;

    @PostConstruct
    void prepare() {
        symptoms = view.getProblem().symptoms();
        publish = view.getProblem().workaroundPublished() || view.may("publication");
        team = view.getProblem().team();
        assignee = view.getProblem().assignee();
        if (view.getDialog() == ProblemDialog.CAUSE) {
            text = view.getProblem().rootCause();
        } else if (view.getDialog() == ProblemDialog.WORKAROUND) {
            text = view.getProblem().workaround();
        }
    }

    public String investigate() {
        investigation.investigate(form.act());
        return form.done("investigate");
    }

    /** Whose it may be, by name: the teams of the desk's lines, and the one that has it. */
    public Map<String, String> getTeams() {
        Map<String, String> teams = words.getTeams();
        String present = view.getProblem().team();
        if (present != null && !teams.containsValue(present)) {
            teams.put(words.value("team", present), present);
        }
        return teams;
    }

    public String assign() {
        investigation.assign(new AssignProblem(form.number(), form.version(), team, assignee));
        return form.done("assign");
    }

    public String nameCause() {
        investigation.nameCause(new NameCause(form.number(), form.version(), text));
        return form.done("nameCause");
    }

    public String workAround() {
        Boolean wanted = isPublisher() ? publish : null;
        workaround.workAround(
                new WorkAround(form.number(), form.version(), text, symptoms == null ? "" : symptoms, wanted));
        return form.done("workAround");
    }

    public String publish() {
        workaround.publish(form.act());
        return form.done("publish");
    }

    public String withdraw() {
        workaround.withdraw(form.because(reason));
        return form.done("withdraw");
    }

    public String linkIncident() {
        links.linkIncident(link(other));
        return form.done("linkIncident");
    }

    public String unlinkIncident(String number) {
        links.unlinkIncident(link(number));
        return form.done("unlinkIncident");
    }

    public String linkChange() {
        links.linkChange(link(other));
        return form.done("linkChange");
    }

    public String unlinkChange(String number) {
        links.unlinkChange(link(number));
        return form.done("unlinkChange");
    }

    private LinkToProblem link(String number) {
        return new LinkToProblem(form.number(), form.version(), ProblemForm.number(number));
    }

    /** Whether the reader decides what line 1 is offered: who may resolve a problem may. */
    public boolean isPublisher() {
        return view.may("resolution");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSymptoms() {
        return symptoms;
    }

    public void setSymptoms(String symptoms) {
        this.symptoms = symptoms;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
