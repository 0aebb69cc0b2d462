package io.fourline.change.rest;

import io.fourline.change.ChangeKind;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.sla.ClockRecord;
import io.fourline.terms.ClockExplanation;
import io.fourline.terms.TicketExplanation;
import io.fourline.ticket.TicketReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The clocks of changes, where terms are for them. */
@ApplicationScoped
@Path("/changes/{number}/clocks")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeClocksResource {

    @Inject
    TicketReading reading;

    @Inject
    TicketExplanation explanations;

    @GET
    @Says("The readings of its clocks; none where no terms are for it.")
    public Page<ClockRecord> clocks(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "clocks " + number);
        reading.revision(ChangeKind.WORD, number);
        return Page.cut(explanations.clocks(number), page);
    }

    @GET
    @Path("{kind}/explanation")
    @Says("Why a clock shows what it shows: every piece of time up to the deadline.")
    public ClockExplanation explanation(@PathParam("number") String number, @PathParam("kind") String kind) {
        reading.revision(ChangeKind.WORD, number);
        return explanations.explain(number, kind);
    }
}
