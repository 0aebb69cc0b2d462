package io.fourline.report.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.report.SlaFilter;
import io.fourline.report.SlaIncident;
import io.fourline.report.SlaReport;
import io.fourline.report.SlaReporting;
import io.fourline.report.SlaReporting.Behind;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.time.Instants;
import io.fourline.shared.web.Reader;
import io.fourline.sla.ClockKind;
import io.fourline.sla.web.ClockShown;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The SLA report of the tickets that its address names: what was kept, who used the time, how it goes, and the tickets behind. */
@Named
@RequestScoped
public class SlaReportView {

    private static final int PAGE = 25;

    @Inject
    SlaReporting reporting;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    @Inject
    Acting acting;

    private SlaAddress address;
    private SlaReport report;
    private SlaRows rows;
    private List<SlaIncident> behind = List.of();

    /** A ticket behind a figure, in words; {@code charged} is empty while nobody had any of the clock's time. */
    public record Ticket(
            String number, String title, java.time.Instant openedAt, int line, String charged, String used) {}

    @PostConstruct
    void read() {
        address = SlaAddress.of(request::getParameter);
        SlaFilter filter = address.filter(acting.now().atZone(reader.zone()).toLocalDate(), reader.zone());
        report = reporting.report(filter, reader.zone());
        rows = new SlaRows(words(), address, reader.zone());
        if (address.outcome() != null) {
            Behind asked = new Behind(address.outcome(), address.value("charged"));
            behind = reporting.incidents(filter, asked, address.after(), PAGE);
        }
    }

    /** The report itself. */
    public SlaReport getReport() {
        return report;
    }

    public List<SlaRows.Row> getClocks() {
        return rows.clocks(report.clocks());
    }

    public List<SlaRows.Part> getParts() {
        return rows.parts(report.lines());
    }

    public List<SlaRows.Column> getTrend() {
        return rows.trend(report);
    }

    public List<SlaRows.Row> getTeams() {
        return rows.teams(report.teams(), directory);
    }

    public List<SlaRows.Row> getSuppliers() {
        return rows.teams(report.suppliers(), directory);
    }

    public List<SlaRows.Row> getServices() {
        return rows.services(report.services(), catalog);
    }

    public List<SlaRows.Row> getOrganisations() {
        return rows.organisations(report.organisations(), directory);
    }

    /** Whose clock services, customers, the trend and the tickets are about. */
    public String getClock() {
        return words().of("clock.kind." + report.clock());
    }

    public List<Ticket> getBehind() {
        return behind.stream().limit(PAGE).map(this::ticket).toList();
    }

    private Ticket ticket(SlaIncident incident) {
        return new Ticket(
                incident.number(),
                incident.title(),
                incident.openedAt(),
                incident.line(),
                incident.team() == null ? "" : directory.teamName(incident.team()),
                words().of(
                                "clock.used",
                                ClockShown.hours(incident.clock().elapsed()),
                                ClockShown.hours(incident.clock().target())));
    }

    /** What the tickets listed have in common; {@code null} when none are asked for. */
    public String getBehindTitle() {
        return address.outcome() == null ? null : words().of("sla.behind." + address.outcome(), getClock());
    }

    public String getOlder() {
        if (behind.size() <= PAGE) {
            return null;
        }
        SlaIncident last = behind.get(PAGE - 1);
        return address.next(Instants.toMicros(last.openedAt()), last.number());
    }

    public String getNewer() {
        return address.after() == null ? null : address.first();
    }

    /** The address, for the form and its links. */
    SlaAddress address() {
        return address;
    }

    public ClockKind[] getClockKinds() {
        return ClockKind.values();
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
