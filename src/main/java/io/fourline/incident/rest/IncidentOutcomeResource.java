package io.fourline.incident.rest;

import io.fourline.incident.CancelIncident;
import io.fourline.incident.CloseIncident;
import io.fourline.incident.DeclareMajorIncident;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentResolution;
import io.fourline.incident.IncidentTriage;
import io.fourline.incident.MajorConduct;
import io.fourline.incident.PrioritizeIncident;
import io.fourline.incident.ReopenIncident;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.ResolveIncident;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.json.Because;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** How much an incident weighs, and how it ends. */
@Once
@ApplicationScoped
@Path("/incidents/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentOutcomeResource {

    /** How it was solved. */
    public record Resolution(
            ResolutionCode code, @Text(TextRule.PROSE) String text) {}

    /** Set by hand, and why. */
    public record Priority(
            @Range(min = 1, max = 5) Integer priority,
            @Text(TextRule.PROSE) String reason) {}

    /** Who manages it, and why it is one. */
    public record Major(
            String manager, @Text(TextRule.PROSE) String reason) {}

    /** How content the requester is, from 1 (bad) to 5 (good). */
    public record Closure(
            @Omittable @Range(min = 1, max = 5) Integer satisfaction,
            @Omittable @Text(TextRule.DESCRIPTION) String comment) {}

    @Inject
    IncidentResolution resolution;

    @Inject
    IncidentTriage triage;

    @Inject
    MajorConduct conduct;

    @Inject
    ExpectedVersion expected;

    @POST
    @Path("resolution")
    @Says("Says that the incident is solved, and how.")
    @Answer(IncidentRecord.class)
    public Response resolve(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Resolution body) {
        return ok(resolution.resolve(
                new ResolveIncident(number, expected.of(number, ifMatch), body.code(), body.text(), List.of())));
    }

    @POST
    @Path("priority")
    @Says("Sets the priority by hand.")
    @Answer(IncidentRecord.class)
    public Response prioritize(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Priority body) {
        return ok(triage.prioritize(
                new PrioritizeIncident(number, expected.of(number, ifMatch), body.priority(), body.reason())));
    }

    @POST
    @Path("major")
    @Says("Makes it a major incident under a manager.")
    @Answer(IncidentRecord.class)
    public Response declareMajor(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Major body) {
        return ok(conduct.declare(
                new DeclareMajorIncident(number, expected.of(number, ifMatch), body.manager(), body.reason())));
    }

    @POST
    @Path("reopening")
    @Says("The solution did not hold.")
    @Answer(IncidentRecord.class)
    public Response reopen(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return ok(resolution.reopen(new ReopenIncident(number, expected.of(number, ifMatch), body.reason())));
    }

    @POST
    @Path("closure")
    @Says("The requester is content.")
    @Answer(IncidentRecord.class)
    public Response close(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Closure body) {
        return ok(resolution.close(
                new CloseIncident(number, expected.of(number, ifMatch), body.satisfaction(), body.comment())));
    }

    @POST
    @Path("cancellation")
    @Says("There is nothing to solve.")
    @Answer(IncidentRecord.class)
    public Response cancel(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return ok(resolution.cancel(new CancelIncident(number, expected.of(number, ifMatch), body.reason())));
    }

    private static Response ok(IncidentRecord incident) {
        return Answers.ok(incident, incident.version());
    }
}
