package io.fourline.problem.rest;

import io.fourline.problem.LinkToProblem;
import io.fourline.problem.ProblemKind;
import io.fourline.problem.ProblemLinks;
import io.fourline.problem.ProblemReading;
import io.fourline.problem.ProblemRecord;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.ticket.rest.ThisKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What a problem is bound to: the incidents it is behind, and the changes that are to remove it. */
@Once
@ApplicationScoped
@Path("/problems/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemLinksResource {

    /** To what. */
    public record Bond(String number) {}

    @Inject
    ProblemLinks links;

    @Inject
    ProblemReading reading;

    @Inject
    ThisKind kinds;

    @GET
    @Path("incidents")
    @Says("The incidents it is behind, by number.")
    public Page<Bond> incidents(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "incidents " + number);
        return bonds(reading.problem(number).incidents(), page);
    }

    @GET
    @Path("incidents/{other}")
    @Says("One of the incidents it is behind.")
    public Bond incident(@PathParam("number") String number, @PathParam("other") String other) {
        return bond(reading.problem(number).incidents(), other);
    }

    @POST
    @Path("incidents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("It is behind this incident, too.")
    @Answer(value = ProblemRecord.class, status = 201)
    public Response linkIncident(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Bond body) {
        ProblemRecord problem = links.linkIncident(command(number, ifMatch, body.number()));
        return Answers.created(problem, problem.version(), "problems", number, "incidents", body.number());
    }

    @DELETE
    @Path("incidents/{other}")
    @Says("It is not behind this incident.")
    @Answer(ProblemRecord.class)
    public Response unlinkIncident(
            @PathParam("number") String number,
            @PathParam("other") String other,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(links.unlinkIncident(command(number, ifMatch, other)));
    }

    @GET
    @Path("change-links")
    @Says("The changes that are to remove it, by number.")
    public Page<Bond> changes(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "changes " + number);
        return bonds(reading.problem(number).changes(), page);
    }

    @GET
    @Path("change-links/{other}")
    @Says("One of the changes that are to remove it.")
    public Bond change(@PathParam("number") String number, @PathParam("other") String other) {
        return bond(reading.problem(number).changes(), other);
    }

    @POST
    @Path("change-links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("This change is to remove it.")
    @Answer(value = ProblemRecord.class, status = 201)
    public Response linkChange(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Bond body) {
        ProblemRecord problem = links.linkChange(command(number, ifMatch, body.number()));
        return Answers.created(problem, problem.version(), "problems", number, "change-links", body.number());
    }

    @DELETE
    @Path("change-links/{other}")
    @Says("This change is not to remove it.")
    @Answer(ProblemRecord.class)
    public Response unlinkChange(
            @PathParam("number") String number,
            @PathParam("other") String other,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(links.unlinkChange(command(number, ifMatch, other)));
    }

    private static Bond bond(List<String> numbers, String other) {
        return numbers.stream()
                .filter(other::equals)
                .findFirst()
                .map(Bond::new)
                .orElseThrow(() -> new NotFound("link", other));
    }

    private static Page<Bond> bonds(List<String> numbers, PageRequest page) {
        return Page.cut(numbers, page).map(Bond::new);
    }

    private LinkToProblem command(String number, String ifMatch, String other) {
        return new LinkToProblem(number, kinds.expected(ProblemKind.WORD, number, ifMatch), other);
    }

    private static Response ok(ProblemRecord problem) {
        return Answers.ok(problem, problem.version());
    }
}
