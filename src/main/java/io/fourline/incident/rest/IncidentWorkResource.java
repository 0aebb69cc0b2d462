package io.fourline.incident.rest;

import io.fourline.incident.AcceptIncident;
import io.fourline.incident.AssignIncident;
import io.fourline.incident.EscalateIncident;
import io.fourline.incident.HandBackIncident;
import io.fourline.incident.IncidentDossier;
import io.fourline.incident.IncidentEscalation;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentWaiting;
import io.fourline.incident.NoteSupplier;
import io.fourline.incident.ResumeIncident;
import io.fourline.incident.WaitIncident;
import io.fourline.incident.WaitingReason;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.json.Nothing;
import io.fourline.shared.rest.json.Omittable;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;

/** Work on an incident along the lines: taken, given, handed on, waiting. */
@Once
@ApplicationScoped
@Path("/incidents/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentWorkResource {

    /** Who shall take it. */
    public record Assignment(String assignee) {}

    /** Up the chain; findings that the giving line owes and that are not there are a rule's matter, not the body's. */
    public record Escalation(
            Integer toLine,
            @Text(TextRule.PROSE) String reason,
            @Omittable @Text(TextRule.DESCRIPTION) Map<String, String> findings) {}

    /** Down the chain. */
    public record HandBack(
            Integer toLine,
            @Text(TextRule.PROSE) String reason,
            @Text(TextRule.PROSE) String missing) {}

    /** For what, and until when at the latest. */
    public record Wait(WaitingReason reason, @Omittable Instant until) {}

    /** What the supplier calls it, and says. */
    public record SupplierNote(
            String reference,
            @Omittable @Text(TextRule.DESCRIPTION) String answer) {}

    @Inject
    IncidentEscalation escalation;

    @Inject
    IncidentWaiting waiting;

    @Inject
    IncidentDossier dossier;

    @Inject
    ExpectedVersion expected;

    @POST
    @Path("acceptance")
    @Says("The caller takes the incident.")
    @Answer(IncidentRecord.class)
    public Response accept(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing nothing) {
        return ok(escalation.accept(new AcceptIncident(number, expected.of(number, ifMatch))));
    }

    @POST
    @Path("assignment")
    @Says("Names somebody of the team in custody.")
    @Answer(IncidentRecord.class)
    public Response assign(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Assignment body) {
        return ok(escalation.assign(new AssignIncident(number, expected.of(number, ifMatch), body.assignee())));
    }

    @POST
    @Path("escalations")
    @Says(
            "Hands the incident up the chain with the findings that the giving line owes; missing ones are refused with 409.")
    @Answer(value = IncidentRecord.class, status = 201)
    public Response escalate(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Escalation body) {
        Map<String, String> findings = body.findings() == null ? Map.of() : body.findings();
        return handedOver(escalation.escalate(
                new EscalateIncident(number, expected.of(number, ifMatch), body.toLine(), body.reason(), findings)));
    }

    @POST
    @Path("handbacks")
    @Says("Returns the incident down the chain, saying what is missing.")
    @Answer(value = IncidentRecord.class, status = 201)
    public Response handBack(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, HandBack body) {
        return handedOver(escalation.handBack(new HandBackIncident(
                number, expected.of(number, ifMatch), body.toLine(), body.reason(), body.missing())));
    }

    @POST
    @Path("waiting")
    @Says("Work stops until something comes, or until an instant.")
    @Answer(IncidentRecord.class)
    public Response waitFor(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wait body) {
        return ok(waiting.waitFor(new WaitIncident(number, expected.of(number, ifMatch), body.reason(), body.until())));
    }

    @POST
    @Path("resumption")
    @Says("Work goes on.")
    @Answer(IncidentRecord.class)
    public Response resume(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing nothing) {
        return ok(waiting.resume(new ResumeIncident(number, expected.of(number, ifMatch))));
    }

    @PUT
    @Path("supplier-reference")
    @Says("Keeps what the supplier calls it, and says.")
    @Answer(IncidentRecord.class)
    public Response noteSupplier(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SupplierNote body) {
        return ok(escalation.noteSupplier(
                new NoteSupplier(number, expected.of(number, ifMatch), body.reference(), body.answer())));
    }

    private static Response ok(IncidentRecord incident) {
        return Answers.ok(incident, incident.version());
    }

    // What a hand-over creates is a stay with the next line. A supplier who hands back no longer sees beyond it.
    private Response handedOver(IncidentRecord incident) {
        int stays = dossier.custody(incident.number()).size();
        return Answers.created(
                incident, incident.version(), "incidents", incident.number(), "custody", String.valueOf(stays));
    }
}
