package io.fourline.escalation.rest;

import io.fourline.escalation.ChainAdministration;
import io.fourline.escalation.ChainDraft;
import io.fourline.escalation.ChainReading;
import io.fourline.escalation.ChainRecord;
import io.fourline.escalation.rest.ChainBody.LineBody;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;

/** The escalation chains; everybody at the desk reads them, administrators keep them. */
@Once
@ApplicationScoped
@Path("/chains")
@Produces(MediaType.APPLICATION_JSON)
public class ChainsResource {

    /** A chain under a code that is not taken. */
    public record NewChain(
            String code,
            String name,
            boolean deskDefault,
            @Range(min = 0, max = 5) int skipPriority,
            boolean skipMajor,
            boolean showsRequester,
            boolean active,
            List<LineBody> lines) {

        ChainDraft draft() {
            return new ChainBody(name, deskDefault, skipPriority, skipMajor, showsRequester, active, lines)
                    .draft(code, null);
        }
    }

    @Inject
    ChainReading reading;

    @Inject
    ChainAdministration administration;

    @GET
    @Says("The escalation chains.")
    public Page<ChainView> list(@Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "chains");
        return Page.cut(reading.chains(), page).map(ChainView::of);
    }

    @GET
    @Path("{code}")
    @Says("One escalation chain with its lines and checklists.")
    @Answer(ChainView.class)
    public Response read(@PathParam("code") String code) {
        ChainRecord chain = reading.chain(code);
        return Answers.ok(ChainView.of(chain), chain.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds an escalation chain.")
    @Answer(value = ChainView.class, status = 201)
    public Response create(NewChain body) {
        ChainRecord made = administration.create(body.draft());
        return Answers.created(
                ChainView.of(made), made.version(), "chains", made.plan().code());
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Replaces an escalation chain.")
    @Answer(ChainView.class)
    public Response edit(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ChainBody body) {
        int present = reading.chain(code).version();
        ChainRecord edited =
                administration.edit(body.draft(code, Versions.ifMatch(ifMatch).expected(present)));
        return Answers.ok(ChainView.of(edited), edited.version());
    }
}
