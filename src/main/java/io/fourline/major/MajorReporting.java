package io.fourline.major;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentRow;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.major.MajorReport.Moment;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The post-incident report, from what the journals tell. */
@Stateless
public class MajorReporting {

    @EJB
    MajorReading reading;

    @EJB
    MajorChildren children;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    ReportNames names;

    public MajorReport report(String number) {
        MajorRecord major = reading.major(number);
        IncidentRow incident = reading.incident(number);
        ChildrenRecord kids = children.of(number);
        List<Moment> timeline = MajorTimeline.of(reading.incidentJournal(number), reading.journal(number));
        Instant end = incident.resolvedAt() == null ? acting.now() : incident.resolvedAt();
        return new MajorReport(
                major,
                incident.title(),
                incident.state(),
                incident.openedAt(),
                incident.resolvedAt(),
                Duration.between(incident.openedAt(), end),
                Duration.between(incident.openedAt(), major.declaredAt()),
                kids.rows().size(),
                kids.open(),
                kids.byService(),
                kids.byOrganisation(),
                reading.updates(number),
                (int) timeline.stream()
                        .filter(moment -> moment.act().equals(MajorActed.OVERDUE))
                        .count(),
                timeline,
                incident.clocks());
    }

    /** The report as a PDF in the reader's words and zone; that it left the desk is journaled with who took it. */
    public byte[] pdf(String number, Wording words, ReaderTime time) {
        MajorReport report = report(number);
        String who = acting.caller().name();
        byte[] pdf = ReportPdf.of(report, new ReportText(words, time, names), names.person(who));
        journal.record(Act.of("account:" + who, "export")
                .by(who)
                .from(acting.door())
                .at(acting.now())
                .with("ticket", number)
                .with("what", "report.pdf"));
        return pdf;
    }
}
