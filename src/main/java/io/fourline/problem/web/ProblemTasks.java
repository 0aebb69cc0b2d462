package io.fourline.problem.web;

import io.fourline.identity.Acting;
import io.fourline.problem.EditTask;
import io.fourline.problem.PlanTask;
import io.fourline.problem.ProblemInvestigation;
import io.fourline.problem.ProblemTask;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** The form of what has to be done for a problem: planned anew, or the one changed that the address names by {@code task}. */
@Named
@RequestScoped
public class ProblemTasks {

    @Inject
    ProblemInvestigation investigation;

    @Inject
    ProblemView view;

    @Inject
    ProblemForm form;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    private ProblemTask edited;
    private String title;
    private String assignee;
    private String due;

    @PostConstruct
    void prepare() {
        String asked = form.parameter("task");
        view.getProblem().tasks().stream()
                .filter(task -> String.valueOf(task.id()).equals(asked))
                .findFirst()
                .ifPresent(this::edit);
    }

    private void edit(ProblemTask task) {
        edited = task;
        title = task.title();
        assignee = task.assignee();
        due = task.due() == null ? null : task.due().toString();
    }

    public String keep() {
        if (edited == null) {
            investigation.planTask(new PlanTask(form.number(), form.version(), title, assignee, day()));
            return form.done("planTask");
        }
        return put(new ProblemTask(edited.id(), title, assignee, day(), edited.done()));
    }

    /** Ticks a task off, or takes the tick away. */
    public String tick(ProblemTask task) {
        return put(new ProblemTask(task.id(), task.title(), task.assignee(), task.due(), !task.done()));
    }

    private String put(ProblemTask task) {
        investigation.editTask(new EditTask(form.number(), form.version(), task));
        return form.done("editTask");
    }

    private LocalDate day() {
        try {
            return due == null || due.isBlank() ? null : LocalDate.parse(due);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("due", "malformed", "date");
        }
    }

    /** The day it should be done by, as people read it. */
    public String day(ProblemTask task) {
        String form = Words.loaded().in(reader.locale()).of("time.before");
        return DateTimeFormatter.ofPattern(form, reader.locale()).format(task.due());
    }

    /** Whether the day it should be done by is over. */
    public boolean late(ProblemTask task) {
        return !task.done()
                && task.due() != null
                && task.due().isBefore(LocalDate.ofInstant(acting.now(), reader.zone()));
    }

    public boolean isEditing() {
        return edited != null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
