package io.fourline.problem.rest;

import io.fourline.problem.ProblemKind;
import io.fourline.ticket.rest.JournalResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** The journal of problems. */
@ApplicationScoped
@Path("/problems/{number}/journal")
public class ProblemJournalResource extends JournalResource {

    @Override
    protected String word() {
        return ProblemKind.WORD;
    }
}
