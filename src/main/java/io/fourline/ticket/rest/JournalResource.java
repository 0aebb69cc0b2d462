package io.fourline.ticket.rest;

import io.fourline.journal.EntryView;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.ticket.TicketReading;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The journal of one kind of ticket; a room gives it a path that ends in {@code {number}/journal}. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class JournalResource {

    @Inject
    TicketReading reading;

    /** {@link io.fourline.ticket.TicketKind#word()} of the tickets. */
    protected abstract String word();

    @GET
    @Says("The journal, oldest first.")
    public Page<EntryView> journal(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "journal " + number);
        return EntryView.page(page, after -> reading.journal(word(), number, after, page.limit()));
    }
}
