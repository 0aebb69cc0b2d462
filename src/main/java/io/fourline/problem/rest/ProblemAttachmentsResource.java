package io.fourline.problem.rest;

import io.fourline.problem.ProblemKind;
import io.fourline.shared.rest.once.Once;
import io.fourline.ticket.rest.AttachmentsResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** The files given with problems. */
@Once
@ApplicationScoped
@Path("/problems/{number}/attachments")
public class ProblemAttachmentsResource extends AttachmentsResource {

    @Override
    protected String word() {
        return ProblemKind.WORD;
    }
}
