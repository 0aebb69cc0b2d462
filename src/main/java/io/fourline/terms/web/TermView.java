package io.fourline.terms.web;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.Reader;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.DurationText;
import io.fourline.terms.TermsAdministration;
import io.fourline.terms.TermsDraft;
import io.fourline.terms.TermsInspection;
import io.fourline.terms.TermsProblem;
import io.fourline.terms.TermsReading;
import io.fourline.terms.TermsRecord;
import io.fourline.terms.TermsVersion;
import io.fourline.terms.TermsWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One set of terms to draft, check and publish, or a new one; which one stands in the page's address. */
@Named
@ViewScoped
public class TermView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A finding of the check in words. */
    public record Finding(boolean error, String title, String text) {}

    @Inject
    TermsReading reading;

    @Inject
    TermsAdministration administration;

    @Inject
    TermsInspection inspection;

    @Inject
    PageNotice notice;

    @Inject
    Reader reader;

    private final TermForm form = new TermForm();
    private String chosen;
    private Integer version;
    private String reason;
    private boolean publishing;
    private transient TermsRecord record;
    private transient List<TermsProblem> problems;

    /** Reads the terms that the address names; new ones begin with an empty table. */
    public void read() {
        if (chosen == null) {
            return;
        }
        TermsPlan plan = getRecord().plan();
        TermsPlan inForce = record.latest().map(TermsVersion::plan).orElse(null);
        form.setCode(chosen);
        form.take(plan, inForce, spans());
        version = record.version();
    }

    /** Only checks what is typed; the page shows what was found. */
    public void check() {
        problems = null;
        form.read(spans(), words());
    }

    public String save() {
        keep();
        notice.done("term.saved", form.getName());
        return again();
    }

    /** Keeps what is typed, and publishes it unless the check finds errors. */
    public String publish() {
        publishing = true;
        keep();
        administration.publish(chosen, reason, version);
        notice.done("term.published", form.getName());
        return again();
    }

    private void keep() {
        check();
        if (form.cells().stream().anyMatch(cell -> cell.getWrong() != null)) {
            throw new InvalidInput("targets", "termsCells");
        }
        TermsDraft draft = new TermsDraft(chosen == null ? form.getCode() : chosen, form.plan(), version);
        if (chosen == null) {
            record = administration.create(draft);
        } else if (record == null ? differs(getRecord(), draft) : differs(record, draft)) {
            record = administration.editDraft(draft);
        }
        chosen = record.code();
        version = record.version();
    }

    private static boolean differs(TermsRecord present, TermsDraft draft) {
        return present.draft() == null || !present.draft().equals(draft.plan());
    }

    public String discard() {
        administration.discardDraft(chosen, version);
        notice.done("term.discarded", form.getName());
        return again();
    }

    public String retire() {
        administration.retire(chosen, version);
        notice.done("term.retired", form.getName());
        return again();
    }

    private String again() {
        return "term?faces-redirect=true&edit=" + chosen;
    }

    public void addWarning() {
        form.addWarning();
        check();
    }

    public void removeWarning(WarningForm warning) {
        form.remove(warning);
        check();
    }

    /** What the check finds in what is typed. */
    public List<Finding> getFindings() {
        TermsWords words = new TermsWords(words(), inspection.dayLength(form.getCalendar()));
        return problems().stream()
                .map(problem -> new Finding(problem.isError(), words.title(problem), words.text(problem)))
                .toList();
    }

    public long getErrors() {
        return problems().stream().filter(TermsProblem::isError).count();
    }

    private List<TermsProblem> problems() {
        if (problems == null) {
            problems = isUntouched() ? List.of() : inspection.problems(String.valueOf(form.getCode()), form.plan());
            form.mark(problems);
        }
        return problems;
    }

    /** Whether nothing has been typed yet, so that there is nothing to find fault with. */
    public boolean isUntouched() {
        return chosen == null
                && form.getCalendar() == null
                && form.plan().targets().isEmpty();
    }

    /** Marks the cells that the check stands against, before the table is drawn. */
    public TermForm getChecked() {
        problems();
        return form;
    }

    public long getChangedCells() {
        return form.cells().stream().filter(TargetCell::isChanged).count();
    }

    /** What is typed, as far as it can be understood. */
    public TermsPlan getPlan() {
        return form.plan();
    }

    private DurationText spans() {
        String calendar = form.getCalendar() == null && chosen != null
                ? getRecord().plan().calendar()
                : form.getCalendar();
        return new DurationText(words(), inspection.dayLength(calendar));
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }

    /** The terms as they are kept; {@code null} for new ones. */
    public TermsRecord getRecord() {
        if (record == null && chosen != null) {
            record = reading.terms(chosen);
        }
        return record;
    }

    public TermForm getForm() {
        return form;
    }

    public boolean isPublishing() {
        return publishing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Code of the terms to edit; none for new ones. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
