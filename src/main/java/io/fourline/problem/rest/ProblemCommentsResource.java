package io.fourline.problem.rest;

import io.fourline.problem.ProblemKind;
import io.fourline.shared.rest.once.Once;
import io.fourline.ticket.rest.CommentsResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** What is said about problems. */
@Once
@ApplicationScoped
@Path("/problems/{number}/comments")
public class ProblemCommentsResource extends CommentsResource {

    @Override
    protected String word() {
        return ProblemKind.WORD;
    }
}
