package io.fourline.major.web;

import io.fourline.incident.IncidentRow;
import io.fourline.major.ChildrenRecord;
import io.fourline.major.MajorChildren;
import io.fourline.major.MajorReading;
import io.fourline.major.MajorRecord;
import io.fourline.major.MajorReport;
import io.fourline.major.MajorReporting;
import io.fourline.major.ReportText;
import io.fourline.major.UpdateRecord;
import io.fourline.shared.text.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The room of one major incident: what is promised, what was said, who follows from it, what happened. */
@Named
@RequestScoped
public class MajorView {

    private static final List<String> PARTS = List.of("log", "children", "timeline");

    @EJB
    MajorReading reading;

    @EJB
    MajorChildren family;

    @EJB
    MajorReporting reporting;

    @Inject
    MajorPage page;

    private MajorRecord major;
    private IncidentRow incident;
    private ChildrenRecord children;
    private MajorDialog dialog;

    /** A word as the page shows it. */
    public record Said(String author, Instant at, String kind, String text, String by, String promised) {}

    @PostConstruct
    void read() {
        String number = page.number();
        major = reading.major(number);
        incident = reading.incident(number);
        children = family.of(number);
        dialog = MajorDialog.of(page.parameter("act"))
                .filter(asked -> may(asked.noun()))
                .orElse(null);
    }

    public MajorRecord getMajor() {
        return major;
    }

    public IncidentRow getIncident() {
        return incident;
    }

    public ChildrenRecord getChildren() {
        return children;
    }

    /** Whether the caller may do the act with this URL noun now. */
    public boolean may(String noun) {
        return major.allowedActions().contains(noun);
    }

    /** The form the address asks for, if the caller may do that now. */
    public MajorDialog getDialog() {
        return dialog;
    }

    public List<String> getParts() {
        return PARTS;
    }

    /** The part of the room that is shown. */
    public String getPart() {
        String asked = page.parameter("show");
        return asked != null && PARTS.contains(asked) ? asked : PARTS.get(0);
    }

    public boolean isOverdue() {
        return major.isOverdue(page.acting().now());
    }

    /** Time left until the promised word. */
    public String getCountdown() {
        return page.time().countdown(major.nextUpdateAt());
    }

    /** What was said, newest first. */
    public List<Said> getSaid() {
        List<Said> said = new ArrayList<>(
                reading.updates(major.number()).stream().map(this::said).toList());
        Collections.reverse(said);
        return said;
    }

    private Said said(UpdateRecord update) {
        Wording words = page.words();
        String phase = words.of("major.phase." + update.phase());
        return new Said(
                page.names().person(update.author()),
                update.at(),
                update.isPublic() ? "public" : "internal",
                update.text(),
                update.isPublic() ? words.of("major.log.told", phase, update.told()) : phase,
                update.nextUpdateAt() == null
                        ? null
                        : words.of("major.log.promised", page.time().brief(update.nextUpdateAt())));
    }

    /** What happened, newest first. */
    public List<ReportText.Line> getTimeline() {
        MajorReport report = reporting.report(major.number());
        List<ReportText.Line> lines = new ArrayList<>(text().timeline(report));
        Collections.reverse(lines);
        return lines;
    }

    /** What to call a person; {@code null} for nobody. */
    public String person(String account) {
        return account == null ? null : page.names().person(account);
    }

    public String service(String code) {
        return page.names().service(code);
    }

    public String item(String code) {
        return page.names().item(code);
    }

    public String organisation(String code) {
        return code == null
                ? page.words().of("major.children.none")
                : page.names().organisation(code);
    }

    private ReportText text() {
        return new ReportText(page.words(), page.time(), page.names());
    }
}
