package io.fourline.change.rest;

import io.fourline.change.ChangeKind;
import io.fourline.shared.rest.once.Once;
import io.fourline.ticket.rest.CommentsResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** The comments of a change. */
@Once
@ApplicationScoped
@Path("/changes/{number}/comments")
public class ChangeCommentsResource extends CommentsResource {

    @Override
    protected String word() {
        return ChangeKind.WORD;
    }
}
