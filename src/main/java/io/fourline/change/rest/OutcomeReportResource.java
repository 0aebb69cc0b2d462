package io.fourline.change.rest;

import io.fourline.change.ChangeModel;
import io.fourline.change.OutcomeFilter;
import io.fourline.change.OutcomeReport;
import io.fourline.change.OutcomeReporting;
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

/** How changes end. */
@ApplicationScoped
@Path("/reports/changes")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeReportResource {

    @Inject
    OutcomeReporting reporting;

    @GET
    @Filter(name = "from", type = Instant.class, says = "Closed at or after.")
    @Filter(name = "to", type = Instant.class, says = "Closed before.")
    @Filter(name = "model", type = ChangeModel.class)
    @Filter(name = "service")
    @Filter(name = "team", says = "Carried out by this team, or by somebody of it.")
    @Says("How closed changes ended, by team, service, template, model and risk; the rate is in percent.")
    public OutcomeReport outcomes(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        OutcomeFilter filter = new OutcomeFilter(
                query.instant("from").orElse(null),
                query.instant("to").orElse(null),
                query.constant("model", ChangeModel.class).orElse(null),
                query.text("service").orElse(null),
                query.text("team").orElse(null));
        query.done();
        return reporting.report(filter);
    }
}
