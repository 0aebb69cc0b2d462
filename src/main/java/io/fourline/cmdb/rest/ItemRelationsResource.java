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
        return Page.cut(reading.relations(code), PageRequest.read(uri, "relations " + code));
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
        RelationKind named = Arrays.stream(RelationKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation", kind));
        administration.unrelate(code, named, target);
        ItemRecord item = reading.item(code);
        return Answers.ok(item, item.version());
    }
}
