package io.fourline.knowledge.rest;

import io.fourline.knowledge.ArticleFeedback;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.UseKind;
import io.fourline.knowledge.VoteRecord;
import io.fourline.knowledge.rest.ArticleBodies.Opinion;
import io.fourline.knowledge.rest.ArticleBodies.Use;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What readers tell of an article. */
@Once
@ApplicationScoped
@Path("/articles/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleFeedbackResource {

    @Inject
    ArticleFeedback feedback;

    @Inject
    ArticleReading reading;

    @GET
    @Path("votes")
    @Says("The votes, newest first, for the desk.")
    public Page<VoteRecord> votes(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "votes " + number);
        return Page.cut(feedback.votes(number), page);
    }

    @POST
    @Path("votes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Casts, or changes, the caller's one vote.")
    @Answer(ArticleView.class)
    public Response vote(@PathParam("number") String number, Opinion body) {
        return answer(feedback.vote(number, body.helpful(), body.comment()));
    }

    @POST
    @Path("uses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Counts a use: once for each account and day, applied once for each account and incident.")
    @Answer(ArticleView.class)
    public Response use(@PathParam("number") String number, Use body) {
        Checks checks = new Checks();
        boolean applied = body.kind() == UseKind.APPLIED;
        checks.that(!applied || body.incident() != null, "incident", "missing");
        checks.that(applied || body.incident() == null, "incident", "onlyApplied");
        checks.done();
        return answer(
                switch (body.kind()) {
                    case APPLIED -> feedback.applied(number, body.incident());
                    case SOLVED -> feedback.solved(number);
                    case OPENED -> {
                        feedback.opened(number);
                        yield reading.article(number);
                    }
                });
    }

    private static Response answer(ArticleRecord article) {
        return Answers.ok(ArticleView.of(article), article.version());
    }
}
