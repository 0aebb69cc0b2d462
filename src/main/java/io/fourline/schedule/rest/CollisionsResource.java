package io.fourline.schedule.rest;

import io.fourline.schedule.CheckWindow;
import io.fourline.schedule.FindingsView;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** What a window would collide with; asking changes nothing. */
@ApplicationScoped
@Path("/changes/collisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CollisionsResource {

    /** A window with what is to be changed in it, and by whom. */
    public record Window(
            Instant from,
            Instant to,
            @Omittable List<String> configurationItems,
            @Omittable String implementer) {}

    @Inject
    CheckWindow check;

    @POST
    @Says("What a window collides with, and the next free slot of its length; the same for everybody who asks.")
    public FindingsView find(Window body) {
        List<String> items = body.configurationItems() == null ? List.of() : body.configurationItems();
        return FindingsView.of(check.find(body.from(), body.to(), items, body.implementer()));
    }
}
