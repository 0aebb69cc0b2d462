package io.fourline.cmdb.rest;

import io.fourline.cmdb.ImportOutcome;
import io.fourline.cmdb.ImportRejection;
import io.fourline.cmdb.InventoryEncoding;
import io.fourline.cmdb.ItemImport;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.rest.BodyLimit;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Inventories as comma-separated values. */
@ApplicationScoped
@Path("/configuration-items/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ItemImportsResource {

    /**
     * What an inventory brings, or has brought.
     *
     * @param rejections the first thousand of the rows left out
     * @param relationsRejected how many relations were left out of rows that were taken
     * @param relationRejections those of the first thousand of these rows
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
            int relationsRejected,
            List<RejectionView> relationRejections,
            int cyclesInAll,
            List<List<String>> cycles,
            List<String> ignored) {}

    /** One reason why a row or a relation was left out; where there are several, there is one of these for each. */
    public record RejectionView(long line, String code, String field, String reason) {}

    @Inject
    ItemImport imports;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Filter(name = "preview", type = Boolean.class, says = "Only tell what the file would bring; false by default.")
    @Filter(
            name = "encoding",
            type = InventoryEncoding.class,
            says = "Where neither a byte order mark nor the charset of the Content-Type tells; UTF-8 by default.")
    @Says("Takes in an inventory of at most 20,000 rows as comma-separated values, or tells what it would bring.")
    public InventoryView take(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        byte[] file = BodyLimit.read(body);
        QueryReader query = new QueryReader(uri.getQueryParameters());
        boolean preview = query.bool("preview").orElse(false);
        Optional<Charset> encoding =
                query.constant("encoding", InventoryEncoding.class).map(InventoryEncoding::charset);
        query.done();
        Charset said = encoding.orElseGet(() -> charset(headers.getMediaType()));
        ImportOutcome outcome = preview ? imports.preview(file, said) : imports.run(file, said);
        return new InventoryView(
                preview,
                outcome.read(),
                outcome.created(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.rejected(),
                views(outcome.rejections()),
                outcome.relationsRejected(),
                views(outcome.relationRejections()),
                outcome.cyclesInAll(),
                outcome.cycles(),
                outcome.ignored());
    }

    private static Charset charset(MediaType type) {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput("Content-Type", "unknownEncoding", name);
        }
    }

    private static List<RejectionView> views(List<ImportRejection> rejections) {
        Wording words = Words.loaded().in(Locale.ENGLISH);
        return rejections.stream()
                .flatMap(one -> one.reasons().stream()
                        .map(reason -> new RejectionView(
                                one.line(),
                                one.code(),
                                reason.field(),
                                words.of(
                                        "error." + reason.code(),
                                        reason.arguments().toArray()))))
                .toList();
    }
}
