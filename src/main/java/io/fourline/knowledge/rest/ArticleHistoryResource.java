package io.fourline.knowledge.rest;

import io.fourline.journal.EntryView;
import io.fourline.knowledge.ArticleDifferences;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.ArticleVersionRecord;
import io.fourline.knowledge.RichText;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;

/** What an article said before: its versions, what differs between them, its journal. */
@ApplicationScoped
@Path("/articles/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleHistoryResource {

    private static final int LAST = 999_999_999;

    /** A version as callers get it. */
    public record VersionView(
            String article,
            int number,
            ArticleText text,
            String html,
            Instant publishedAt,
            String publishedBy,
            String note) {

        static VersionView of(ArticleVersionRecord version) {
            return new VersionView(
                    version.article(),
                    version.number(),
                    version.text(),
                    RichText.html(version.text().body()),
                    version.publishedAt(),
                    version.publishedBy(),
                    version.note());
        }
    }

    @Inject
    ArticleReading reading;

    @GET
    @Path("versions")
    @Says("The published versions, latest first; readers from outside the desk get the one they have.")
    public Page<VersionView> versions(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "versions " + number);
        return Page.cut(reading.versions(number), page).map(VersionView::of);
    }

    @GET
    @Path("versions/{version: [1-9][0-9]{0,8}}")
    @Says("One published version.")
    public VersionView version(@PathParam("number") String number, @PathParam("version") int version) {
        return VersionView.of(reading.version(number, version));
    }

    @GET
    @Path("differences")
    @Filter(name = "from", type = Integer.class, max = ArticleHistoryResource.LAST)
    @Filter(name = "to", type = Integer.class, max = ArticleHistoryResource.LAST)
    @Says("What version 'to', or the draft where it is left out, says otherwise than version 'from'.")
    public ArticleDifferences differences(@PathParam("number") String number, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<Integer> from = query.integer("from", 1, LAST);
        query.required("from", from);
        Optional<Integer> to = query.integer("to", 1, LAST);
        query.done();
        return reading.differences(number, from.orElseThrow(), to.orElse(null));
    }

    @GET
    @Path("journal")
    @Says("The journal, oldest first, for the desk.")
    public Page<EntryView> journal(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "journal " + number);
        return EntryView.page(page, after -> reading.journal(number, after, page.limit()));
    }
}
