package io.fourline.report.rest;

import io.fourline.report.Outcome;
import io.fourline.report.SlaFilter;
import io.fourline.report.SlaIncident;
import io.fourline.report.SlaIncident.After;
import io.fourline.report.SlaReport;
import io.fourline.report.SlaReporting;
import io.fourline.report.SlaReporting.Behind;
import io.fourline.shared.config.Settings;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.time.Instants;
import io.fourline.sla.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;

/** What was promised and kept, and who used the time. */
@ApplicationScoped
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class SlaReportResource {

    private static final String LIVE = "LIVE";
    private static final String IMPORTED = "IMPORT";

    @Inject
    SlaReporting reporting;

    @Inject
    Settings settings;

    @GET
    @Path("sla")
    @Filter(name = "from", type = Instant.class, says = "Opened at or after.")
    @Filter(name = "to", type = Instant.class, says = "Opened before.")
    @Filter(
            name = "clock",
            type = ClockKind.class,
            says = "By which services, customers and the trend are measured; RESOLVE where none is named.")
    @Filter(
            name = "origin",
            words = {LIVE, IMPORTED})
    @Filter(name = "service")
    @Filter(name = "team", says = "That have been with this team.")
    @Filter(name = "organisation")
    @Says("What terms promised to the tickets opened in a period, what was kept, and who used the time.")
    public SlaReport sla(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        SlaFilter filter = filter(query);
        query.done();
        return reporting.report(filter, settings.zone());
    }

    @GET
    @Path("sla/incidents")
    @Filter(name = "outcome", type = Outcome.class, says = "How the clock turned out; MISSED where none is named.")
    @Filter(name = "charged", says = "The team that the clock is charged to.")
    @Filter(name = "from", type = Instant.class, says = "Opened at or after.")
    @Filter(name = "to", type = Instant.class, says = "Opened before.")
    @Filter(name = "clock", type = ClockKind.class, says = "RESOLVE where none is named.")
    @Filter(
            name = "origin",
            words = {LIVE, IMPORTED})
    @Filter(name = "service")
    @Filter(name = "team", says = "That have been with this team.")
    @Filter(name = "organisation")
    @Says("The tickets behind a figure of the SLA report, the latest opened first.")
    public Page<SlaIncident> incidents(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        SlaFilter filter = filter(query);
        Behind behind = new Behind(
                query.constant("outcome", Outcome.class).orElse(Outcome.MISSED),
                query.text("charged").orElse(null));
        PageRequest page = query.page("sla " + filter + behind);
        query.done();
        After after = page.after()
                .map(cursor -> new After(cursor.number(0), cursor.word(1)))
                .orElse(null);
        List<SlaIncident> rows = reporting.incidents(filter, behind, after, page.limit());
        return Page.of(
                rows, page.limit(), last -> page.cursor(List.of(Instants.toMicros(last.openedAt()), last.number())));
    }

    private static SlaFilter filter(QueryReader query) {
        return new SlaFilter(
                query.word("origin", List.of(LIVE, IMPORTED))
                        .map(IMPORTED::equals)
                        .orElse(false),
                query.instant("from").orElse(null),
                query.instant("to").orElse(null),
                query.constant("clock", ClockKind.class).orElse(ClockKind.RESOLVE),
                query.text("service").orElse(null),
                query.text("team").orElse(null),
                query.text("organisation").orElse(null));
    }
}
