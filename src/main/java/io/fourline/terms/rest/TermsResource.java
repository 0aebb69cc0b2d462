package io.fourline.terms.rest;

import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.Because;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.terms.TermsAdministration;
import io.fourline.terms.TermsDraft;
import io.fourline.terms.TermsReading;
import io.fourline.terms.TermsRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The terms; everybody at the desk reads them, administrators draft, publish and retire them. */
@Once
@ApplicationScoped
@Path("/terms")
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {

    /** Terms under a code that is not taken, with their first draft. */
    public record NewTerms(String code, TermsBody draft) {}

    @Inject
    TermsReading reading;

    @Inject
    TermsAdministration administration;

    @GET
    @Says("The terms, by name.")
    public Page<TermsAnswer> list(@Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "terms");
        return Page.cut(reading.list(), page).map(TermsAnswer::of);
    }

    @GET
    @Path("{code}")
    @Says("One set of terms: its draft and its published versions.")
    @Answer(TermsAnswer.class)
    public Response read(@PathParam("code") String code) {
        return answer(reading.terms(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds terms with their first draft; tickets get them once it is published.")
    @Answer(value = TermsAnswer.class, status = 201)
    public Response create(NewTerms body) {
        TermsRecord made =
                administration.create(new TermsDraft(body.code(), body.draft().plan(), null));
        return Answers.created(TermsAnswer.of(made), made.version(), "terms", made.code());
    }

    @PUT
    @Path("{code}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Makes the draft what is sent, beginning one where there is none.")
    @Answer(TermsAnswer.class)
    public Response editDraft(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TermsBody body) {
        return answer(administration.editDraft(new TermsDraft(code, body.plan(), expected(code, ifMatch))));
    }

    @DELETE
    @Path("{code}/draft")
    @Says("Discards the draft.")
    @Answer(TermsAnswer.class)
    public Response discardDraft(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(administration.discardDraft(code, expected(code, ifMatch)));
    }

    @POST
    @Path("{code}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Publishes the draft as a version that never changes, for tickets opened from now on.")
    @Answer(value = TermsAnswer.class, status = 201)
    public Response publish(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        TermsRecord made = administration.publish(code, body.reason(), expected(code, ifMatch));
        String label = made.versions().get(0).label();
        return Answers.created(TermsAnswer.of(made), made.version(), "terms", code, "versions", label);
    }

    @POST
    @Path("{code}/retirement")
    @Says("Takes the terms from new tickets; those that have them keep them.")
    @Answer(TermsAnswer.class)
    public Response retire(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(administration.retire(code, expected(code, ifMatch)));
    }

    // Without a header two who act at once go one after the other; with one the later learns of the earlier.
    private Integer expected(String code, String ifMatch) {
        Versions versions = Versions.ifMatch(ifMatch);
        return versions.any() ? null : versions.expected(reading.terms(code).version());
    }

    private static Response answer(TermsRecord terms) {
        return Answers.ok(TermsAnswer.of(terms), terms.version());
    }
}
