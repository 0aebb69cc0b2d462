package io.fourline.sla.rest;

import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** Clocks to try out; nothing is kept. */
@ApplicationScoped
@Path("/clocks")
@Produces(MediaType.APPLICATION_JSON)
public class ClocksResource {

    private final Wording words = Words.loaded().in(Locale.ENGLISH);

    @POST
    @Path("reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Reads a clock over a timeline and a calendar of your own; nothing is kept.")
    public ReadingView read(ReadingRequest request) {
        return ReadingView.of(Trial.of(request).explain(), words);
    }
}
