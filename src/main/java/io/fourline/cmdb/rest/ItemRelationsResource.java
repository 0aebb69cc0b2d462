package io.fourline.cmdb.rest;

import io.fourline.cmdb.ItemReading;
import io.fourline.cmdb.ItemRecord;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationAdministration;
import io.fourline.cmdb.RelationKind;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;

/** How one configuration item is related to others. */
@Once
@ApplicationScoped
@Path("/configuration-items/{code}/relations")
@Produces(MediaType.APPLICATION_JSON)
public class ItemRelationsResource {

    /** The item of the path as source of a relation. */
    public record NewRelation(RelationKind kind, String target) {}

    @Inject
    ItemReading reading;

    @Inject
    RelationAdministration administration;

    @GET
    @Says("The relations that the item is either end of.")
    public Page<Relation> list(@PathParam("code") String code, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "relations " + code);
        Relation after = page.after()
                .map(cursor -> new Relation(cursor.word(1), kind(cursor.word(0)), cursor.word(2)))
                .orElse(null);
        return Page.of(
                reading.relations(code, after, page.limit() + 1),
                page.limit(),
                last -> page.cursor(List.of(last.kind().name(), last.source(), last.target())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Relates the item to another; the ends of a connection are kept in order of their codes.")
    @Answer(value = Relation.class, status = 201)
    public Response relate(@PathParam("code") String code, NewRelation body) {
        Relation made = administration.relate(code, body.kind(), body.target());
        return Answers.created(
                made,
                "configuration-items",
                made.source(),
                "relations",
                made.kind().name(),
                made.target());
    }

    @DELETE
    @Path("{kind}/{target}")
    @Says("Ends a relation.")
    @Answer(ItemRecord.class)
    public Response unrelate(
            @PathParam("code") String code, @PathParam("kind") String kind, @PathParam("target") String target) {
        administration.unrelate(code, kind(kind), target);
        ItemRecord item = reading.item(code);
        return Answers.ok(item, item.version());
    }

    private static RelationKind kind(String name) {
        return Arrays.stream(RelationKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation", name));
    }
}
