package io.fourline.intake.rest;

import io.fourline.intake.ImportPreviews;
import io.fourline.intake.LogPreview;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** A look at a log before it is imported. */
@ApplicationScoped
@Path("/imports/previews")
@Produces(MediaType.APPLICATION_JSON)
public class ImportPreviewsResource {

    /** How a log would be read, by its first events. */
    public record Preview(
            String of, String mapping, int events, Map<String, String> roles, List<LogPreview.Told> columns) {}

    @Inject
    ImportPreviews previews;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Filter(
            name = "format",
            words = {"xes", "csv"},
            says = "How the log is written. The other parameters are those of an import.")
    @Says("Tells how a log would be read: what it tells of, and what is taken from where. Nothing is kept.")
    @Answer(Preview.class)
    public Response preview(@Context UriInfo uri, InputStream bytes) {
        LogPreview seen = previews.preview(bytes, WishReader.read(uri));
        return Response.ok(new Preview(
                        WishReader.word(seen.subject()),
                        seen.mapping(),
                        seen.events(),
                        WishReader.words(seen.roles()),
                        seen.columns()))
                .build();
    }
}
