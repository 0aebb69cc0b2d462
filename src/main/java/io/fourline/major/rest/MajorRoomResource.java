package io.fourline.major.rest;

import io.fourline.incident.IncidentBulk.Outcome;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.ResolutionCode;
import io.fourline.major.ChildrenRecord;
import io.fourline.major.ChildrenRecord.Count;
import io.fourline.major.MajorChildren;
import io.fourline.major.MajorLog;
import io.fourline.major.MajorReading;
import io.fourline.major.Phase;
import io.fourline.major.PostUpdate;
import io.fourline.major.SettleChildren;
import io.fourline.major.UpdateRecord;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Visibility;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.List;

/** What is said in the room of a major incident, and its children. */
@Once
@ApplicationScoped
@Path("/major-incidents/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class MajorRoomResource {

    /** A word, to requesters or within the desk, and when the next one is promised. */
    public record Update(
            Phase phase,
            Visibility visibility,
            @Text(TextRule.PROSE) String text,
            @Omittable Instant nextUpdateAt) {}

    /** Incidents to bind to it. */
    public record Children(List<String> numbers) {}

    /** Which children are resolved with it, and which only hear of it. */
    public record Settlement(
            @Omittable List<String> resolve,
            @Omittable List<String> inform,
            @Omittable ResolutionCode code,
            @Text(TextRule.PROSE) String text) {}

    /** A child in short. */
    public record Child(String number, String title, String state, String service, String organisation, String team) {}

    /** The children with their counts. */
    public record ChildrenView(int open, List<Count> byService, List<Count> byOrganisation, List<Child> items) {}

    /** What became of each, with the codes of what stood against it. */
    public record Outcomes(List<One> items) {

        /** One child. */
        public record One(String number, boolean done, List<String> refusals) {}
    }

    @Inject
    ExpectedMajor expected;

    @EJB
    MajorReading reading;

    @EJB
    MajorLog log;

    @EJB
    MajorChildren children;

    @GET
    @Path("updates")
    @Says("What was said, oldest first.")
    public Page<UpdateRecord> updates(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "updates " + number);
        return Page.cut(reading.updates(number), page);
    }

    @GET
    @Path("updates/{id: [0-9]{1,18}}")
    @Says("One word of the communication log.")
    public UpdateRecord update(@PathParam("number") String number, @PathParam("id") long id) {
        return reading.updates(number).stream()
                .filter(update -> update.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("update", Long.toString(id)));
    }

    @POST
    @Path("updates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Says something to everybody concerned, or within the desk; {service}, {since} and {next} are put in.")
    @Answer(value = UpdateRecord.class, status = 201)
    public Response post(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Update body) {
        Integer version = expected.of(number, ifMatch);
        UpdateRecord posted = log.post(
                new PostUpdate(number, version, body.phase(), body.visibility(), body.text(), body.nextUpdateAt()));
        return Answers.created(posted, MajorIncidentsResource.PATH, number, "updates", String.valueOf(posted.id()));
    }

    @GET
    @Path("children")
    @Says("The incidents that follow from it, counted by service and organisation.")
    public ChildrenView children(@PathParam("number") String number) {
        ChildrenRecord kids = children.of(number);
        return new ChildrenView(
                kids.open(),
                kids.byService(),
                kids.byOrganisation(),
                kids.rows().stream().map(MajorRoomResource::child).toList());
    }

    @GET
    @Path("children/suggestions")
    @Says("Open incidents that may well follow from it.")
    public Page<Child> suggestions(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "suggestions " + number);
        return Page.cut(
                children.suggestions(number).stream()
                        .map(MajorRoomResource::child)
                        .toList(),
                page);
    }

    @POST
    @Path("children")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Binds incidents to it, each for itself.")
    @Answer(Outcomes.class)
    public Outcomes attach(@PathParam("number") String number, Children body) {
        return outcomes(children.attach(number, body.numbers()));
    }

    @POST
    @Path("settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Resolves children with it, or tells those concerned with them, each for itself.")
    @Answer(Outcomes.class)
    public Outcomes settle(@PathParam("number") String number, Settlement body) {
        return outcomes(children.settle(new SettleChildren(
                number,
                body.resolve() == null ? List.of() : body.resolve(),
                body.inform() == null ? List.of() : body.inform(),
                body.code(),
                body.text())));
    }

    private static Child child(IncidentRow row) {
        return new Child(row.number(), row.title(), row.state().name(), row.service(), row.organisation(), row.team());
    }

    private static Outcomes outcomes(List<Outcome> outcomes) {
        return new Outcomes(outcomes.stream()
                .map(outcome -> new Outcomes.One(
                        outcome.number(),
                        outcome.isDone(),
                        outcome.refusals().stream().map(reason -> reason.code()).toList()))
                .toList());
    }
}
