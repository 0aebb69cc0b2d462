package io.fourline.incident.rest;

import io.fourline.incident.AdoptTerms;
import io.fourline.incident.AdoptionPreview;
import io.fourline.incident.AdoptionPreview.Change;
import io.fourline.incident.AdoptionPreview.ClockEffect;
import io.fourline.incident.IncidentAdoption;
import io.fourline.incident.IncidentAdoption.Result;
import io.fourline.shared.error.Reason;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.json.Because;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Moves running tickets to another version of their terms; administrators look first what it would do. */
@Once
@ApplicationScoped
@Path("/terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdoptionResource {

    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final int DONE = 200;
    private static final int GOES_ON = 202;

    /** Asks for what would happen. */
    public record Question() {}

    /** What would happen; the items are clocks that would become late, or would be late no more. */
    public record Preview(
            String terms, String calendars, long tickets, List<ClockEffect> clocks, List<Change> items, String next) {}

    /** A ticket that stays as it was, and why. */
    public record Refused(String number, List<String> reasons) {}

    /** What happened; what remains is moved by sending the same again. */
    public record Moved(
            String terms, String calendars, int moved, int unchanged, List<Refused> refused, int remaining) {

        static Moved of(Result result) {
            return new Moved(
                    result.terms(),
                    result.calendars(),
                    result.moved(),
                    result.unchanged(),
                    result.refused().stream()
                            .map(one -> new Refused(
                                    one.number(),
                                    one.refusals().stream().map(Reason::code).toList()))
                            .toList(),
                    result.remaining());
        }
    }

    @Inject
    IncidentAdoption adoption;

    @POST
    @Path("{code}/versions/{label}/adoption-preview")
    @Says("What moving the running tickets of these terms to this version would do.")
    @Answer(Preview.class)
    public Response preview(
            @PathParam("code") String code, @PathParam("label") String label, @Context UriInfo uri, Question body) {
        PageRequest request = PageRequest.read(uri, "adoption " + code + '@' + label);
        AdoptionPreview preview = adoption.preview(code, label);
        Page<Change> page = Page.cut(preview.changes(), request);
        return Response.ok(new Preview(
                        preview.terms(),
                        preview.calendars(),
                        preview.tickets(),
                        preview.clocks(),
                        page.items(),
                        page.next()))
                .build();
    }

    @POST
    @Path("{code}/versions/{label}/adoption")
    @Says("Moves the running tickets of these terms to this version; 202 while some remain: send the same again.")
    @Answer(Moved.class)
    public Response move(@PathParam("code") String code, @PathParam("label") String label, Because body) {
        Result result = adoption.move(new AdoptTerms(code, label, body.reason(), Set.of(), WITHIN));
        return Response.status(result.remaining() == 0 ? DONE : GOES_ON)
                .entity(Moved.of(result))
                .build();
    }
}
