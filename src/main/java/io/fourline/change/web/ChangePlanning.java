package io.fourline.change.web;

import io.fourline.change.AssignChange;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeScheduling;
import io.fourline.change.ScheduleChange;
import io.fourline.schedule.Collision;
import io.fourline.schedule.CollisionWords;
import io.fourline.schedule.Findings;
import io.fourline.schedule.Slot;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.TypedMoment;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** The forms that say when a change is done and by whom, with what stands against the window. */
@Named
@RequestScoped
public class ChangePlanning {

    @Inject
    ChangeScheduling scheduling;

    @Inject
    ChangeView view;

    @Inject
    ChangeForm form;

    @Inject
    PageNotice notice;

    @Inject
    ChangeWords words;

    @Inject
    Reader reader;

    private String from;
    private String to;
    private String reason;
    private String assignee;
    private String implementer;
    private String team;
    private Slot tried;
    private Findings findings;

    @PostConstruct
    void prepare() {
        ChangeRecord change = view.getChange();
        from = TypedMoment.typed(change.from(), reader.zone());
        to = TypedMoment.typed(change.to(), reader.zone());
        tried = change.from() == null ? null : new Slot(change.from(), change.to());
        assignee = change.assignee();
        implementer = change.implementer();
        team = change.team();
    }

    public String schedule() {
        scheduling.schedule(new ScheduleChange(form.number(), form.version(), beginning(), end(), reason));
        return form.done("schedule");
    }

    /** Shows what stands against the window that is typed. */
    public void check() {
        tried = typed();
        findings = null;
    }

    /** Types the next window of the same length that nothing stands against. */
    public void takeNext() {
        Findings found = scheduling.find(view.getChange(), typed());
        Slot next = found.nextFreeSlot();
        if (next == null) {
            throw new InvalidInput("from", "noFreeSlot", none(found));
        }
        from = TypedMoment.typed(next.from(), reader.zone());
        to = TypedMoment.typed(next.to(), reader.zone());
        check();
    }

    private Slot typed() {
        return scheduling.window(beginning(), end());
    }

    private Instant beginning() {
        return TypedMoment.beginning("from", from, reader.zone());
    }

    private Instant end() {
        return TypedMoment.end("to", to, reader.zone());
    }

    public String start() {
        scheduling.start(form.act(reason));
        return form.done("start");
    }

    public String assign() {
        scheduling.assign(new AssignChange(form.number(), form.version(), assignee, implementer, team));
        return form.done("assign");
    }

    /** The window that is looked at, {@code null} for none. */
    public Slot getTried() {
        return tried;
    }

    /** What stands against the window that is looked at. */
    public Findings getFindings() {
        if (findings == null && tried != null) {
            findings = scheduling.find(view.getChange(), tried);
        }
        return findings;
    }

    /** Whether its window is over before anything has been done in it. */
    public boolean isOver() {
        return scheduling.isOver(view.getChange());
    }

    /** Whether work that begins now does so at another time than was promised. */
    public boolean isOutside() {
        return scheduling.isOutsideWindow(view.getChange());
    }

    /** Why there is no free slot. */
    public String none(Findings found) {
        return CollisionWords.none(words.words(), found.noSlot());
    }

    /** Whether a window is still looked at: while the work lies ahead. */
    public boolean isAhead() {
        return view.getAsOf() == null
                && view.getChange().startedAt() == null
                && view.getChange().state().isOpen();
    }

    /** Why something stands against the window, with people by their names. */
    public String why(Collision collision) {
        return CollisionWords.why(
                words.words(), collision.kind() == Collision.Kind.IMPLEMENTER ? named(collision) : collision);
    }

    private Collision named(Collision one) {
        return new Collision(
                one.kind(),
                words.person(one.with()),
                one.from(),
                one.to(),
                one.cause(),
                one.path().stream().map(words::person).toList());
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
