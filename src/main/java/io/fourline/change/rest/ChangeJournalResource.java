package io.fourline.change.rest;

import io.fourline.change.ChangeKind;
import io.fourline.ticket.rest.JournalResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** The journal of a change. */
@ApplicationScoped
@Path("/changes/{number}/journal")
public class ChangeJournalResource extends JournalResource {

    @Override
    protected String word() {
        return ChangeKind.WORD;
    }
}
