package io.fourline.knowledge.rest;

import io.fourline.knowledge.ArticleUpkeep;
import io.fourline.knowledge.UpkeepRow;
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

/** Articles that need a look. */
@ApplicationScoped
@Path("/articles/upkeep")
@Produces(MediaType.APPLICATION_JSON)
public class UpkeepResource {

    @Inject
    ArticleUpkeep upkeep;

    @GET
    @Says(
            "Published articles that need a look, with the reasons: overdue, unchanged, unused, not helpful, contradicted.")
    public Page<UpkeepRow> list(@Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "upkeep");
        return Page.cut(upkeep.list(), page);
    }
}
