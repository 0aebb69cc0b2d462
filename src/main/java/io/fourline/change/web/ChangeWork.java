package io.fourline.change.web;

import io.fourline.change.CausedIncident;
import io.fourline.change.ChangeExecution;
import io.fourline.change.ChangeOutcome;
import io.fourline.change.ChangeRecord;
import io.fourline.change.CloseChange;
import io.fourline.change.DoTask;
import io.fourline.change.JudgeIncident;
import io.fourline.change.NoteWork;
import io.fourline.change.PlanTask;
import io.fourline.change.ReviewChange;
import io.fourline.change.Task;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The forms of a change that is carried out: tasks, log, review, closure, and what it has caused. */
@Named
@RequestScoped
public class ChangeWork {

    @Inject
    ChangeExecution execution;

    @Inject
    ChangeView view;

    @Inject
    ChangeForm form;

    private String text;
    private String assignee;
    private String backOut;
    private String review;
    private String lessons;
    private ChangeOutcome outcome;
    private String incident;

    @PostConstruct
    void prepare() {
        ChangeRecord change = view.getChange();
        review = change.review();
        backOut = change.backOut();
        outcome = change.backOut() == null ? ChangeOutcome.SUCCESSFUL : ChangeOutcome.BACKED_OUT;
    }

    public String note() {
        execution.note(new NoteWork(form.number(), form.version(), text));
        return form.done("log");
    }

    public String planTask() {
        execution.planTask(new PlanTask(form.number(), form.version(), text, assignee));
        return form.done("planTask");
    }

    /** Ticks a task off, or takes the tick back. */
    public String tick(Task task) {
        execution.doTask(new DoTask(form.number(), form.version(), task.id(), !task.done()));
        return form.done("doTask");
    }

    public String finish() {
        execution.review(new ReviewChange(form.number(), form.version(), review, backOut));
        return form.done("review");
    }

    public String close() {
        execution.close(new CloseChange(form.number(), form.version(), outcome, review, lessons, backOut));
        return form.done("close");
    }

    /** The change caused this incident. */
    public String accept(String number) {
        return judge(number, CausedIncident.Verdict.CONFIRMED, null);
    }

    /** The change has nothing to do with the incident that the form is about. */
    public String decline() {
        return judge(view.getIncident(), CausedIncident.Verdict.DISMISSED, text);
    }

    /** The change caused the incident whose number is typed. */
    public String acceptTyped() {
        return accept(incident == null ? null : incident.strip().toUpperCase(Locale.ROOT));
    }

    private String judge(String number, CausedIncident.Verdict verdict, String reason) {
        execution.judgeIncident(new JudgeIncident(form.number(), form.version(), number, verdict, reason));
        return form.done("judgeIncident");
    }

    public ChangeOutcome[] getOutcomes() {
        return ChangeOutcome.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getBackOut() {
        return backOut;
    }

    public void setBackOut(String backOut) {
        this.backOut = backOut;
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }

    public ChangeOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ChangeOutcome outcome) {
        this.outcome = outcome;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }
}
