package io.fourline.change.rest;

import io.fourline.change.ChangeKind;
import io.fourline.shared.rest.once.Once;
import io.fourline.ticket.rest.AttachmentsResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** The attachments of a change. */
@Once
@ApplicationScoped
@Path("/changes/{number}/attachments")
public class ChangeAttachmentsResource extends AttachmentsResource {

    @Override
    protected String word() {
        return ChangeKind.WORD;
    }
}
