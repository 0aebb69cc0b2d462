package io.fourline.board.rest;

import io.fourline.board.FeedRecord;
import io.fourline.board.FeedScope;
import io.fourline.board.Feeds;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The caller's own calendar feeds. */
@Once
@ApplicationScoped
@Path("/changes/feeds")
@Produces(MediaType.APPLICATION_JSON)
public class FeedsResource {

    /** What the feed shall tell of. */
    public record FeedBody(FeedScope scope) {}

    @Inject
    Feeds feeds;

    @GET
    @Says("The caller's feeds; their addresses are not told again.")
    public Page<FeedRecord> list(@Context UriInfo uri) {
        return Page.cut(feeds.own(), PageRequest.read(uri, "feeds"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Makes a feed; its secret address is told this once.")
    @Answer(value = FeedRecord.class, status = 201)
    public Response create(FeedBody body) {
        FeedRecord feed = feeds.create(body.scope());
        return Answers.created(feed, 0, "changes", "feeds", feed.id());
    }

    @DELETE
    @Path("{id}")
    @Says("Revokes a feed; its address opens nothing from here on.")
    public void revoke(@PathParam("id") String id) {
        feeds.revoke(id);
    }
}
