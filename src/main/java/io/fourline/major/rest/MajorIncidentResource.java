package io.fourline.major.rest;

import io.fourline.journal.EntryView;
import io.fourline.major.AppointMajor;
import io.fourline.major.MajorParts;
import io.fourline.major.MajorReading;
import io.fourline.major.MajorRecord;
import io.fourline.major.MajorReview;
import io.fourline.major.MajorRoles;
import io.fourline.major.ScopeMajor;
import io.fourline.major.StandDownMajor;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;

/** One major incident: who conducts it, what it is about, that it is over. */
@Once
@ApplicationScoped
@Path("/major-incidents/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class MajorIncidentResource {

    /** Who does what, by account names; what is left out nobody does. */
    public record Roles(
            String manager,
            @Omittable String communicationsLead,
            @Omittable String technicalLead,
            @Omittable String scribe,
            @Omittable @Text(TextRule.PROSE) String reason) {}

    /** Why. */
    public record Because(@Text(TextRule.PROSE) String reason) {}

    @Inject
    ExpectedMajor expected;

    @EJB
    MajorReading reading;

    @EJB
    MajorParts parts;

    @EJB
    MajorReview review;

    @GET
    @Filter(name = "asOf", type = Instant.class)
    @Says("One major incident as it stands, or as it stood at an instant, entries at that instant included.")
    @Answer(MajorRecord.class)
    public Response read(@PathParam("number") String number, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<Instant> asOf = query.instant("asOf");
        query.done();
        return ok(asOf.map(instant -> reading.asOf(number, instant)).orElseGet(() -> reading.major(number)));
    }

    @GET
    @Path("journal")
    @Says("The journal of the room, oldest first; that of the incident itself is its own.")
    public Page<EntryView> journal(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "major journal " + number);
        return EntryView.page(page, after -> reading.journal(number, after, page.limit()));
    }

    @PUT
    @Path("scope")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Says what the major incident is about, and which organisations are told of it; none named: all.")
    @Answer(MajorRecord.class)
    public Response scope(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MajorIncidentsResource.Scope body) {
        return ok(parts.scope(new ScopeMajor(number, expected.of(number, ifMatch), body.scope())));
    }

    @POST
    @Path("roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Gives the parts to people; a reason is asked where the manager changes.")
    @Answer(MajorRecord.class)
    public Response appoint(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Roles body) {
        MajorRoles roles =
                new MajorRoles(body.manager(), body.communicationsLead(), body.technicalLead(), body.scribe());
        return ok(parts.appoint(new AppointMajor(number, expected.of(number, ifMatch), roles, body.reason())));
    }

    @POST
    @Path("stand-down")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Ends the major incident.")
    @Answer(MajorRecord.class)
    public Response standDown(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return ok(review.standDown(new StandDownMajor(number, expected.of(number, ifMatch), body.reason())));
    }

    static Response ok(MajorRecord major) {
        return Answers.ok(major, major.version());
    }
}
