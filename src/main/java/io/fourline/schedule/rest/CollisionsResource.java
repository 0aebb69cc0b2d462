package io.fourline.schedule.rest;

import io.fourline.schedule.CheckWindow;
import io.fourline.schedule.Collision;
import io.fourline.schedule.CollisionWords;
import io.fourline.schedule.Findings;
import io.fourline.schedule.Slot;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

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

    /** Something that stands against it; {@code to} is {@code null} while nobody knows when it ends. */
    public record CollisionView(Collision.Kind kind, String with, Instant from, Instant to, String why) {}

    /** What stands against it, and the earliest slot of the same length that nothing does; {@code null} for none. */
    public record FindingsView(List<CollisionView> collisions, Slot nextFreeSlot) {}

    @Inject
    CheckWindow check;

    @POST
    @Says("What a window collides with, and the next free slot of its length; the same for everybody who asks.")
    public FindingsView find(Window body) {
        List<String> items = body.configurationItems() == null ? List.of() : body.configurationItems();
        Findings found = check.find(body.from(), body.to(), items, body.implementer());
        Wording words = Words.loaded().in(Locale.ENGLISH);
        return new FindingsView(
                found.collisions().stream()
                        .map(one -> new CollisionView(
                                one.kind(), one.with(), one.from(), one.to(), CollisionWords.why(words, one)))
                        .toList(),
                found.nextFreeSlot());
    }
}
