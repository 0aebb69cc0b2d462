package io.fourline.cmdb.rest;

import io.fourline.cmdb.ImportOutcome;
import io.fourline.cmdb.ItemImport;
import io.fourline.shared.rest.BodyLimit;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Inventories as comma-separated values. */
@ApplicationScoped
@Path("/configuration-items/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ItemImportsResource {

    /**
     * What an inventory brings, or has brought.
     *
     * @param rejections the first thousand of the rows left out
     * @param cycles the first twenty circles of items that fail with one another, out of {@code cyclesInAll}
     * @param ignored columns that no inventory has
     */
    public record InventoryView(
            boolean preview,
            int read,
            int created,
            int changed,
            int unchanged,
            int rejected,
            List<RejectionView> rejections,
            int cyclesInAll,
            List<List<String>> cycles,
            List<String> ignored) {}

    /** One reason why a row was left out; a row with several has one of these for each. */
    public record RejectionView(long line, String code, String field, String reason) {}

    @Inject
    ItemImport imports;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Filter(name = "preview", type = Boolean.class, says = "Only tell what the file would bring; false by default.")
    @Says(
            "Takes in an inventory of at most 20,000 rows as comma-separated values in UTF-8, or tells what it would bring.")
    public InventoryView take(@Context UriInfo uri, InputStream body) throws IOException {
        byte[] file = BodyLimit.read(body);
        QueryReader query = new QueryReader(uri.getQueryParameters());
        boolean preview = query.bool("preview").orElse(false);
        query.done();
        ImportOutcome outcome = preview ? imports.preview(file) : imports.run(file);
        return new InventoryView(
                preview,
                outcome.read(),
                outcome.created(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.rejected(),
                outcome.rejections().stream()
                        .flatMap(rejection -> rejection.reasons().stream()
                                .map(reason -> new RejectionView(
                                        rejection.line(),
                                        rejection.code(),
                                        reason.field(),
                                        Words.loaded()
                                                .in(Locale.ENGLISH)
                                                .of(
                                                        "error." + reason.code(),
                                                        reason.arguments().toArray()))))
                        .toList(),
                outcome.cyclesInAll(),
                outcome.cycles(),
                outcome.ignored());
    }
}
