package io.fourline.board.web;

import io.fourline.schedule.AbsenceRecord;
import io.fourline.schedule.ScheduleAdministration;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One absence, or a new one, as a form edits it. */
@Named
@RequestScoped
public class AbsenceForm {

    @EJB
    ScheduleAdministration administration;

    @Inject
    ScheduleView schedule;

    @Inject
    BoardPage page;

    private AbsenceRecord edited;
    private String person;
    private AbsenceRecord.Kind kind = AbsenceRecord.Kind.LEAVE;
    private String from;
    private String to;
    private String note;
    private boolean active = true;

    @PostConstruct
    void show() {
        edited = schedule.absence();
        person = page.acting().caller().name();
        if (edited != null) {
            person = edited.person();
            kind = edited.kind();
            from = page.local(edited.from());
            to = page.local(edited.to());
            note = edited.note();
            active = edited.active();
        }
    }

    public String save() {
        AbsenceRecord wanted = new AbsenceRecord(
                edited == null ? 0 : edited.id(),
                BoardPage.blankToNull(person),
                kind,
                page.beginning("from", from),
                page.end("to", to),
                note,
                active,
                0);
        AbsenceRecord saved = edited == null ? administration.add(wanted) : administration.edit(wanted, page.version());
        return page.done(
                "schedule.xhtml?kind=" + ScheduleView.ABSENCES, "schedule.absence.saved", page.person(saved.person()));
    }

    public AbsenceRecord getEdited() {
        return edited;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public AbsenceRecord.Kind getKind() {
        return kind;
    }

    public void setKind(AbsenceRecord.Kind kind) {
        this.kind = kind;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
