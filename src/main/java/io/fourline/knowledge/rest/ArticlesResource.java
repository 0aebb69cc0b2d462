package io.fourline.knowledge.rest;

import io.fourline.knowledge.ArticleAuthoring;
import io.fourline.knowledge.ArticleFilter;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleListing;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleRow;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.Audience;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;

/** The articles: listed and begun. */
@Once
@ApplicationScoped
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    @Inject
    ArticleListing articles;

    @Inject
    ArticleAuthoring authoring;

    @GET
    @Filter(name = "q")
    @Filter(name = "state", type = ArticleState.class)
    @Filter(name = "audience", type = Audience.class)
    @Filter(name = "kind", type = ArticleKind.class)
    @Filter(name = "language")
    @Filter(name = "service")
    @Filter(name = "category")
    @Filter(name = "owner")
    @Filter(name = "safeToDoYourself", type = Boolean.class)
    @Filter(name = "reviewer")
    @Filter(name = "published", type = Boolean.class)
    @Says(
            "The articles the caller may read, latest change first; published=true gives them as their readers have them.")
    public Page<ArticleRow> list(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        ArticleFilter filter = new ArticleFilter(
                query.text("q").orElse(null),
                query.constant("state", ArticleState.class).orElse(null),
                query.constant("audience", Audience.class).orElse(null),
                query.constant("kind", ArticleKind.class).orElse(null),
                query.text("language").orElse(null),
                query.text("service").orElse(null),
                query.text("category").orElse(null),
                query.text("owner").orElse(null),
                query.bool("safeToDoYourself").orElse(null),
                query.text("reviewer").orElse(null),
                List.of(),
                query.bool("published").orElse(false));
        PageRequest page = query.page("articles " + filter);
        query.done();
        List<Object> after = page.after().map(ArticlesResource::keys).orElse(null);
        Listing<ArticleRow> listing = articles.list(filter, after, page.limit());
        return new Page<>(listing.items(), next(page, listing.next()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Begins an article as a draft, or a translation of one.")
    @Answer(value = ArticleView.class, status = 201)
    public Response create(ArticleBodies.NewArticle body) {
        ArticleRecord made = authoring.create(body.draft());
        return Answers.created(ArticleView.of(made), made.version(), "articles", made.number());
    }

    private static List<Object> keys(Cursor cursor) {
        return List.of(Instants.ofMicros(cursor.number(0)), cursor.word(1));
    }

    private static String next(PageRequest page, List<Object> keys) {
        return keys == null
                ? null
                : page.cursor(List.of(Instants.toMicros((Instant) keys.get(0)), keys.get(1)))
                        .text();
    }
}
