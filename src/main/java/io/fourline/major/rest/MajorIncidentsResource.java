package io.fourline.major.rest;

import io.fourline.major.DeclareMajor;
import io.fourline.major.MajorDeclaration;
import io.fourline.major.MajorReading;
import io.fourline.major.MajorRecord;
import io.fourline.major.MajorScope;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Major incidents; everybody of the desk reads them, leads declare them. */
@Once
@ApplicationScoped
@Path("/major-incidents")
@Produces(MediaType.APPLICATION_JSON)
public class MajorIncidentsResource {

    static final String PATH = "major-incidents";

    /** An incident to declare major, and what requesters are told first. */
    public record Declaration(
            String number,
            String manager,
            @Text(TextRule.PROSE) String reason,
            @Omittable Scope scope,
            @Omittable @Text(TextRule.PROSE) String text,
            @Omittable Instant nextUpdateAt) {}

    /** What it is about. */
    public record Scope(
            @Text(TextRule.TITLE) String headline,
            List<String> services,
            @Omittable List<String> configurationItems,
            @Omittable List<String> organisations) {

        MajorScope scope() {
            return new MajorScope(
                    headline,
                    services,
                    configurationItems == null ? List.of() : configurationItems,
                    organisations == null ? List.of() : organisations);
        }
    }

    @EJB
    MajorReading reading;

    @EJB
    MajorDeclaration declaration;

    @GET
    @Filter(name = "running", type = Boolean.class)
    @Says("Major incidents, the last declared first.")
    public Page<MajorRecord> list(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Boolean running = query.bool("running").orElse(null);
        PageRequest page = query.page(PATH + ' ' + running);
        query.done();
        List<Object> after = page.after()
                .map(cursor -> List.<Object>of(Instants.ofMicros(cursor.number(0)), cursor.word(1)))
                .orElse(null);
        Listing<MajorRecord> listing = reading.list(running, after, page.limit());
        String next = listing.next() == null
                ? null
                : page.cursor(List.of(
                                Instants.toMicros((Instant) listing.next().get(0)),
                                listing.next().get(1)))
                        .text();
        return new Page<>(listing.items(), next);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Declares an incident major, and says so to requesters.")
    @Answer(value = MajorRecord.class, status = 201)
    public Response declare(Declaration body) {
        MajorRecord declared = declaration.declare(new DeclareMajor(
                body.number(),
                null,
                body.manager(),
                body.reason(),
                body.scope() == null ? null : body.scope().scope(),
                body.text(),
                body.nextUpdateAt()));
        return Answers.created(declared, declared.version(), PATH, declared.number());
    }
}
