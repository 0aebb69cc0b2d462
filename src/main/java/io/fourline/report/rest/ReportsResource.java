package io.fourline.report.rest;

import io.fourline.report.ChainFilter;
import io.fourline.report.ChainReport;
import io.fourline.report.ChainReporting;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
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

/** Reports over any set of incidents. */
@ApplicationScoped
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    private static final String IMPORTED = "IMPORT";
    private static final int LINES = 4;

    @Inject
    ChainReporting reporting;

    @GET
    @Path("chain")
    @Filter(
            name = "origin",
            words = {"LIVE", IMPORTED})
    @Filter(name = "import", says = "What one import brought.")
    @Filter(name = "from", type = Instant.class, says = "Opened at or after.")
    @Filter(name = "to", type = Instant.class, says = "Opened before.")
    @Filter(name = "line", type = Integer.class, max = LINES, says = "That have been with this line.")
    @Filter(name = "team", says = "That have been with this team.")
    @Filter(name = "service")
    @Says("How incidents went along the chain, in figures.")
    public ChainReport chain(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String importId = query.text("import").orElse(null);
        boolean imported = query.word("origin", List.of("LIVE", IMPORTED))
                .map(IMPORTED::equals)
                .orElse(importId != null);
        ChainFilter filter = new ChainFilter(
                imported,
                importId,
                query.instant("from").orElse(null),
                query.instant("to").orElse(null),
                query.integer("line", 1, LINES).orElse(null),
                query.text("team").orElse(null),
                query.text("service").orElse(null));
        query.done();
        return reporting.report(filter).report();
    }
}
