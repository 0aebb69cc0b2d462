package io.fourline.knowledge.rest;

import io.fourline.knowledge.ArticleAuthoring;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleReview;
import io.fourline.knowledge.rest.ArticleBodies.Confirmation;
import io.fourline.knowledge.rest.ArticleBodies.Publication;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.json.Because;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.json.Nothing;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;

/** One article on its way from draft to readers and away from them again. */
@Once
@ApplicationScoped
@Path("/articles/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    @Inject
    ArticleReading reading;

    @Inject
    ArticleAuthoring authoring;

    @Inject
    ArticleReview review;

    @Inject
    ExpectedArticle expected;

    @GET
    @Filter(name = "asOf", type = Instant.class)
    @Says("One article: the desk gets the text that is worked on, everybody else what is published; with asOf the"
            + " desk gets it as it stood at an instant, entries at that instant included.")
    @Answer(ArticleView.class)
    public Response read(@PathParam("number") String number, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<Instant> asOf = query.instant("asOf");
        query.done();
        return answer(asOf.map(instant -> reading.asOf(number, instant)).orElseGet(() -> reading.article(number)));
    }

    @PATCH
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Changes the draft by a merge patch; of a published article this begins the next draft.")
    @Answer(ArticleView.class)
    public Response edit(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ArticleBodies.Edit body) {
        ArticleRecord present = reading.article(number);
        return answer(authoring.edit(body.draft(present, expected.of(present, ifMatch))));
    }

    @DELETE
    @Path("draft")
    @Says("Drops the next draft; what is published stays.")
    @Answer(ArticleView.class)
    public Response discard(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(review.discard(number, expected.of(number, ifMatch)));
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Gives the draft to somebody else to read.")
    @Answer(ArticleView.class)
    public Response submit(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing body) {
        return answer(review.submit(number, expected.of(number, ifMatch)));
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Publishes what is in review as the next version; never by somebody who has worked on it.")
    @Answer(value = ArticleView.class, status = 201)
    public Response publish(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Publication body) {
        ArticleRecord published = review.publish(number, expected.of(number, ifMatch), body.note());
        String made = published.publishedVersion().toString();
        return Answers.created(ArticleView.of(published), published.version(), "articles", number, "versions", made);
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Sends what is in review, or retired, back to be worked on.")
    @Answer(ArticleView.class)
    public Response sendBack(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return answer(review.sendBack(number, expected.of(number, ifMatch), body.reason()));
    }

    @POST
    @Path("retirement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Takes the article from its readers; its versions stay.")
    @Answer(ArticleView.class)
    public Response retire(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return answer(review.retire(number, expected.of(number, ifMatch), body.reason()));
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Says that what readers have still holds; what spoke against it so far is dealt with.")
    @Answer(ArticleView.class)
    public Response confirm(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Confirmation body) {
        return answer(review.confirm(number, expected.of(number, ifMatch), body.reviewDate()));
    }

    private static Response answer(ArticleRecord article) {
        return Answers.ok(ArticleView.of(article), article.version());
    }
}
