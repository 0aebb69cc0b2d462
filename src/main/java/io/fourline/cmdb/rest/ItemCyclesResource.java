package io.fourline.cmdb.rest;

import io.fourline.cmdb.ItemReading;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Items that fail in a circle with one another. */
@ApplicationScoped
@Path("/configuration-items/cycles")
@Produces(MediaType.APPLICATION_JSON)
public class ItemCyclesResource {

    /** Codes of the items of one circle. */
    public record Cycle(List<String> items) {}

    @Inject
    ItemReading reading;

    @GET
    @Says("The circles of items that fail with one another: allowed, and worth knowing.")
    public Page<Cycle> list(@Context UriInfo uri) {
        return Page.cut(
                reading.cycles().stream().map(Cycle::new).toList(),
                PageRequest.read(uri, "configuration-items/cycles"));
    }
}
