package io.fourline.incident.rest;

import io.fourline.incident.CommentOnIncident;
import io.fourline.incident.IncidentConversation;
import io.fourline.incident.IncidentConversation.Spoken;
import io.fourline.incident.IncidentDossier;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.LinkIncident;
import io.fourline.incident.LinkRecord;
import io.fourline.incident.UnlinkIncident;
import io.fourline.incident.WatchIncident;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.CommentRecord;
import io.fourline.ticket.LinkKind;
import io.fourline.ticket.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** What is said about an incident, what it is bound to, and who is told. */
@Once
@ApplicationScoped
@Path("/incidents/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentConversationResource {

    private static final String ID = "{id: [0-9]{1,18}}";

    /** What is said, and who shall read it. */
    public record Remark(@Text(TextRule.PROSE) String text, Visibility visibility) {}

    /** To which incident, and how. */
    public record Bond(LinkKind kind, String number) {}

    @Inject
    IncidentConversation conversation;

    @Inject
    IncidentDossier dossier;

    @Inject
    ExpectedVersion expected;

    @GET
    @Path("comments")
    @Says("What was said, oldest first, as far as the caller may read it.")
    public Page<CommentRecord> comments(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "comments " + number);
        long after = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        Listing<CommentRecord> listing = dossier.comments(number, after, page.limit());
        return new Page<>(
                listing.items(),
                listing.next() == null ? null : page.cursor(listing.next()).text());
    }

    @GET
    @Path("comments/" + ID)
    @Says("One comment.")
    public CommentRecord comment(@PathParam("number") String number, @PathParam("id") long id) {
        return dossier.comment(number, id);
    }

    @POST
    @Path("comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Says something to everybody concerned, or within the desk.")
    @Answer(value = CommentRecord.class, status = 201)
    public Response comment(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Remark body) {
        Spoken spoken = conversation.comment(
                new CommentOnIncident(number, expected.of(number, ifMatch), body.text(), body.visibility()));
        CommentRecord comment =
                new CommentRecord(spoken.id(), spoken.author(), spoken.visibility(), spoken.text(), spoken.at());
        return Answers.created(
                comment, spoken.incident().version(), "incidents", number, "comments", String.valueOf(spoken.id()));
    }

    @GET
    @Path("links")
    @Says("What the incident is bound to, oldest first.")
    public Page<LinkRecord> links(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "links " + number);
        return Page.cut(dossier.links(number), page);
    }

    @GET
    @Path("links/" + ID)
    @Says("One bond.")
    public LinkRecord link(@PathParam("number") String number, @PathParam("id") long id) {
        return dossier.link(number, id);
    }

    @POST
    @Path("links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Binds the incident to another one.")
    @Answer(value = LinkRecord.class, status = 201)
    public Response link(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Bond body) {
        long id = conversation.link(new LinkIncident(number, expected.of(number, ifMatch), body.kind(), body.number()));
        return Answers.created(dossier.link(number, id), "incidents", number, "links", String.valueOf(id));
    }

    @DELETE
    @Path("links/" + ID)
    @Says("Takes a bond away.")
    @Answer(IncidentRecord.class)
    public Response unlink(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(conversation.unlink(new UnlinkIncident(number, expected.of(number, ifMatch), id)));
    }

    @PUT
    @Path("watchers/{account}")
    @Says("Lets an account be told what happens.")
    @Answer(IncidentRecord.class)
    public Response watch(
            @PathParam("number") String number,
            @PathParam("account") String account,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(conversation.watch(new WatchIncident(number, expected.of(number, ifMatch), account, true)));
    }

    @DELETE
    @Path("watchers/{account}")
    @Says("Lets an account be told no longer.")
    @Answer(IncidentRecord.class)
    public Response unwatch(
            @PathParam("number") String number,
            @PathParam("account") String account,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(conversation.watch(new WatchIncident(number, expected.of(number, ifMatch), account, false)));
    }

    private static Response ok(IncidentRecord incident) {
        return Answers.ok(incident, incident.version());
    }
}
