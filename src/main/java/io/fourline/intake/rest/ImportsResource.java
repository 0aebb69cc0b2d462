package io.fourline.intake.rest;

import io.fourline.intake.ImportRecord;
import io.fourline.intake.Imports;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.work.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Imports of other desks' logs. */
@Once
@ApplicationScoped
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String SENT = "upload";

    /** How an import stands. */
    public record Progress(
            String id,
            WorkState state,
            String format,
            String of,
            String mapping,
            Map<String, String> roles,
            long read,
            long imported,
            long unchanged,
            long rejected,
            int percent,
            String failure) {

        static Progress of(ImportRecord run) {
            return new Progress(
                    run.id(),
                    run.state(),
                    WishReader.word(run.format()),
                    WishReader.word(run.subject()),
                    run.mapping(),
                    WishReader.words(run.roles()),
                    run.read(),
                    run.imported(),
                    run.unchanged(),
                    run.rejected(),
                    run.percent(),
                    run.failure());
        }
    }

    /** One thing left out; {@code events} source events with it. */
    public record LeftOut(long line, String field, String reason, int events) {}

    @Inject
    Imports imports;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Filter(
            name = "format",
            words = {"xes", "csv"},
            says = "How the log is written.")
    @Filter(name = "mapping", says = "How to read it; by what the file tells where it is left out.")
    @Filter(
            name = "of",
            words = {"incidents", "problems"},
            says = "What it tells of; by what the file tells where it is left out.")
    @Filter(name = "team", says = "Under which name the team stands; guessed where it is left out, - for none.")
    @Filter(name = "organisation", says = "Under which name the organisation stands, alike.")
    @Filter(name = "person", says = "Under which name the owner stands, alike.")
    @Filter(name = "status", says = "Under which name the status stands, alike.")
    @Filter(name = "subStatus", says = "Under which name the sub-status stands, alike.")
    @Filter(name = "service", says = "Under which name the service or product stands, alike.")
    @Filter(name = "category", says = "Under which name the category stands, alike.")
    @Filter(name = "configurationItem", says = "Under which name the configuration item stands, alike.")
    @Filter(name = "impact", says = "Under which name the impact stands, alike.")
    @Filter(name = "urgency", says = "Under which name the urgency stands, alike.")
    @Filter(name = "priority", says = "Under which name the priority stands, alike.")
    @Says("Takes a log in (plain, gzip or zip), to be read in the background.")
    @Answer(value = Progress.class, status = 202)
    public Response start(@Context UriInfo uri, InputStream bytes) {
        ImportRecord run = imports.start(WishReader.read(uri), SENT, bytes);
        return Response.fromResponse(Answers.created(Progress.of(run), "imports", run.id()))
                .status(Response.Status.ACCEPTED)
                .build();
    }

    @GET
    @Path("{id}")
    @Says("How an import stands.")
    public Progress progress(@PathParam("id") String id) {
        return Progress.of(imports.run(id));
    }

    @GET
    @Path("{id}/rejections")
    @Says("What an import left out, in the order of the file.")
    public Page<LeftOut> rejections(@PathParam("id") String id, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "rejections " + id);
        int after = page.after().map(cursor -> (int) cursor.number(0)).orElse(0);
        List<ImportRecord.LeftOut> read = imports.rejections(id, after, page.limit() + 1);
        return Page.of(read, page.limit(), last -> page.cursor(List.of((long) last.position())))
                .map(row -> new LeftOut(row.line(), row.field(), row.reason(), row.events()));
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @Says("Stops an import; what has been imported stays.")
    @Answer(Progress.class)
    public Response cancel(@PathParam("id") String id) {
        return Response.ok(Progress.of(imports.cancel(id))).build();
    }
}
