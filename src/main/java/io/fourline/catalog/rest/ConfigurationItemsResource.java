package io.fourline.catalog.rest;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.ItemAdministration;
import io.fourline.catalog.ItemAdministration.CreateItem;
import io.fourline.catalog.ItemAdministration.EditItem;
import io.fourline.catalog.ItemRecord;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.RegisterRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The things that can break; everybody at the desk reads them, administrators keep them. */
@Once
@ApplicationScoped
@Path("/configuration-items")
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationItemsResource {

    /** A configuration item under a code that is not taken. */
    public record NewItem(
            String code, String name, @Omittable String service) {}

    /** A merge patch of a configuration item. */
    public record ItemPatch(Patch<String> name, @Omittable Patch<String> service, Patch<Boolean> active) {}

    @Inject
    CatalogReading reading;

    @Inject
    ItemAdministration administration;

    @GET
    @Filter(name = "q", says = "Part of a code or name.")
    @Filter(name = "active", type = Boolean.class)
    @Says("The configuration items, by code.")
    public Page<ItemRecord> list(@Context UriInfo uri) {
        return RegisterRequest.read(uri, "configuration-items").of(reading::items, ItemRecord::code);
    }

    @GET
    @Path("{code}")
    @Says("One configuration item.")
    @Answer(ItemRecord.class)
    public Response read(@PathParam("code") String code) {
        ItemRecord item = reading.item(code);
        return Answers.ok(item, item.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds a configuration item.")
    @Answer(value = ItemRecord.class, status = 201)
    public Response create(NewItem body) {
        ItemRecord made = administration.create(new CreateItem(body.code(), body.name(), body.service()));
        return Answers.created(made, made.version(), "configuration-items", made.code());
    }

    @PATCH
    @Path("{code}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Changes a configuration item, or takes it in or out of use.")
    @Answer(ItemRecord.class)
    public Response edit(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ItemPatch patch) {
        ItemRecord present = reading.item(code);
        ItemRecord edited = administration.edit(new EditItem(
                code,
                patch.name().orElse(present::name),
                patch.service().orElse(present::service),
                patch.active().orElse(present::active),
                Versions.ifMatch(ifMatch).expected(present.version())));
        return Answers.ok(edited, edited.version());
    }
}
