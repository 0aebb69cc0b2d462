package io.fourline.cmdb.rest;

import io.fourline.cmdb.Direction;
import io.fourline.cmdb.ItemAdministration;
import io.fourline.cmdb.ItemEvent;
import io.fourline.cmdb.ItemHistory;
import io.fourline.cmdb.ItemReading;
import io.fourline.cmdb.ItemRecord;
import io.fourline.cmdb.ItemSurroundings;
import io.fourline.cmdb.ItemSurroundings.Surroundings;
import io.fourline.cmdb.rest.ItemBody.ItemPatch;
import io.fourline.journal.EntryView;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import java.util.Locale;
import java.util.Optional;

/** One configuration item: what is known of it, whom it concerns and what it went through. */
@Once
@ApplicationScoped
@Path("/configuration-items/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationItemResource {

    private static final int MOST = 1_000;

    /**
     * Whom an item concerns in one direction.
     *
     * @param total how many items there are, of which {@code items} holds the nearest
     */
    public record ImpactView(
            String direction, int total, boolean cut, List<String> services, List<NeighbourView> items) {}

    /** An item that is tied to another, with the shortest path to it. */
    public record NeighbourView(
            String code, String name, String type, String status, String service, int depth, List<StepView> path) {}

    /** A step of a path; where it begins there is no relation before it. */
    public record StepView(String relation, String code) {}

    /** An incident, problem or change of an item. */
    public record EventView(String kind, String number, String title, String state, Instant at) {

        static EventView of(ItemEvent event) {
            return new EventView(event.kind(), event.number(), event.title(), event.state(), event.at());
        }
    }

    @Inject
    ItemReading reading;

    @Inject
    ItemAdministration administration;

    @Inject
    ItemSurroundings surroundings;

    @Inject
    ItemHistory history;

    @GET
    @Filter(name = "asOf", type = Instant.class)
    @Says("One configuration item, as it stands or as it stood; its version then is its place in the journal.")
    @Answer(ItemRecord.class)
    public Response read(@PathParam("code") String code, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<Instant> asOf = query.instant("asOf");
        query.done();
        ItemRecord item = asOf.map(instant -> reading.asOf(code, instant)).orElseGet(() -> reading.item(code));
        return Answers.ok(item, item.version());
    }

    @GET
    @Path("journal")
    @Says("The journal, oldest first; a relation is journaled with its source.")
    public Page<EntryView> journal(@PathParam("code") String code, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "journal " + code);
        return EntryView.page(page, after -> reading.journal(code, after, page.limit()));
    }

    @PATCH
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Changes a configuration item, or takes it in or out of use.")
    @Answer(ItemRecord.class)
    public Response edit(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ItemPatch patch) {
        ItemRecord present = reading.item(code);
        ItemRecord edited = administration.edit(
                code, patch.over(present), Versions.ifMatch(ifMatch).expected(present.version()));
        return Answers.ok(edited, edited.version());
    }

    @GET
    @Path("impact")
    @Filter(
            name = "direction",
            words = {"up", "down"},
            says = "Up to what fails with the item (the default), or down to what it stands on.")
    @Says("Whom the item concerns, around cycles too, the nearest first; 1,000 items at the most.")
    public ImpactView impact(@PathParam("code") String code, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String direction = query.word("direction", List.of("up", "down")).orElse("up");
        query.done();
        Surroundings found = surroundings.of(code, Direction.valueOf(direction.toUpperCase(Locale.ROOT)), MOST);
        return new ImpactView(
                direction,
                found.total(),
                found.isCut(),
                found.services(),
                found.items().stream().map(ConfigurationItemResource::view).toList());
    }

    @GET
    @Path("history")
    @Says(
            "The incidents, problems and changes of the item that the caller may see, imported ones too, the newest first.")
    public Page<EventView> history(@PathParam("code") String code, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "history " + code);
        List<Object> after = page.after()
                .map(cursor -> List.<Object>of(cursor.number(0), cursor.word(1)))
                .orElse(null);
        return Page.of(history.of(code, after, page.limit() + 1), page.limit(), last -> page.cursor(last.place()))
                .map(EventView::of);
    }

    private static NeighbourView view(ItemSurroundings.Neighbour one) {
        return new NeighbourView(
                one.code(),
                one.name(),
                one.type().name(),
                one.status().name(),
                one.service(),
                one.depth(),
                one.path().stream()
                        .map(step -> new StepView(
                                step.kind() == null ? null : step.kind().name(), step.code()))
                        .toList());
    }
}
