package io.fourline.ticket.rest;

import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.CommentOnTicket;
import io.fourline.ticket.CommentRecord;
import io.fourline.ticket.TicketConversation;
import io.fourline.ticket.TicketConversation.Spoken;
import io.fourline.ticket.Visibility;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** What is said about one kind of ticket; a room gives it a path that ends in {@code {number}/comments}. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class CommentsResource {

    /** What is said, and who shall read it. */
    public record Remark(@Text(TextRule.PROSE) String text, Visibility visibility) {}

    @Inject
    TicketConversation conversation;

    @Inject
    ThisKind kinds;

    /** {@link io.fourline.ticket.TicketKind#word()} of the tickets. */
    protected abstract String word();

    @GET
    @Says("What was said, oldest first.")
    public Page<CommentRecord> comments(@PathParam("number") String number, @Context UriInfo uri) {
        kinds.check(word(), number);
        PageRequest page = PageRequest.read(uri, "comments " + number);
        long after = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        Listing<CommentRecord> listing = conversation.comments(number, after, page.limit());
        return new Page<>(
                listing.items(),
                listing.next() == null ? null : page.cursor(listing.next()).text());
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Says("One comment.")
    public CommentRecord comment(@PathParam("number") String number, @PathParam("id") long id) {
        kinds.check(word(), number);
        return conversation.comment(number, id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Says something to everybody concerned, or within the desk.")
    @Answer(value = CommentRecord.class, status = 201)
    public Response comment(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Remark body) {
        Integer version = kinds.expected(word(), number, ifMatch);
        Spoken spoken = conversation.comment(new CommentOnTicket(number, version, body.text(), body.visibility()));
        String id = String.valueOf(spoken.comment().id());
        return Answers.created(spoken.comment(), spoken.version(), word() + "s", number, "comments", id);
    }
}
