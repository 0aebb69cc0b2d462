package io.fourline.problem.rest;

import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemRecurrences;
import io.fourline.problem.Recurrence;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
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
import java.util.List;

/** What keeps coming back. */
@ApplicationScoped
@Path("/problems/recurrences")
@Produces(MediaType.APPLICATION_JSON)
public class RecurrencesResource {

    private static final int LONGEST = 366;
    private static final int USUAL = 14;

    @Inject
    ProblemRecurrences recurrences;

    @GET
    @Filter(
            name = "days",
            type = Integer.class,
            max = LONGEST,
            says = "How long the period observed is; 14 unless said.")
    @Filter(
            name = "origin",
            words = {"LIVE", "ALL"},
            says = "LIVE unless imported incidents shall count, too.")
    @Says(
            "Items, categories and services with at least 3 incidents in the days observed, at least twice as many as in the "
                    + "four times as long period before, where that would be chance in one case of a hundred at the most.")
    public Page<Recurrence> list(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        int days = query.integer("days", 1, LONGEST).orElse(USUAL);
        String origin = query.word(
                        "origin", List.of(ProblemFilter.Records.LIVE.name(), ProblemFilter.Records.ALL.name()))
                .orElse(ProblemFilter.Records.LIVE.name());
        PageRequest page = query.page("recurrences " + days + origin);
        query.done();
        return Page.cut(recurrences.recurrences(days, origin.equals(ProblemFilter.Records.ALL.name())), page);
    }
}
