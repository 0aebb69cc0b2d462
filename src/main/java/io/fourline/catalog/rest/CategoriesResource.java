package io.fourline.catalog.rest;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.CategoryAdministration;
import io.fourline.catalog.CategoryAdministration.CreateCategory;
import io.fourline.catalog.CategoryAdministration.EditCategory;
import io.fourline.catalog.CategoryRecord;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.RegisterRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.JsonBodyReader;
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

/** The kinds of trouble; everybody at the desk reads them, administrators keep them. */
@Once
@ApplicationScoped
@Path("/categories")
@Produces(MediaType.APPLICATION_JSON)
public class CategoriesResource {

    /** A category under a code that is not taken. */
    public record NewCategory(String code, String name) {}

    /** A merge patch of a category. */
    public record CategoryPatch(Patch<String> name, Patch<Boolean> active) {}

    @Inject
    CatalogReading reading;

    @Inject
    CategoryAdministration administration;

    @GET
    @Filter(name = "q", says = "Part of a code or name.")
    @Filter(name = "active", type = Boolean.class)
    @Says("The categories, by code.")
    public Page<CategoryRecord> list(@Context UriInfo uri) {
        return RegisterRequest.read(uri, "categories").of(reading::categories, CategoryRecord::code);
    }

    @GET
    @Path("{code}")
    @Says("One category.")
    @Answer(CategoryRecord.class)
    public Response read(@PathParam("code") String code) {
        CategoryRecord category = reading.category(code);
        return Answers.ok(category, category.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds a category.")
    @Answer(value = CategoryRecord.class, status = 201)
    public Response create(NewCategory body) {
        CategoryRecord made = administration.create(new CreateCategory(body.code(), body.name()));
        return Answers.created(made, made.version(), "categories", made.code());
    }

    @PATCH
    @Path("{code}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Renames a category, or takes it in or out of use.")
    @Answer(CategoryRecord.class)
    public Response edit(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CategoryPatch patch) {
        CategoryRecord present = reading.category(code);
        CategoryRecord edited = administration.edit(new EditCategory(
                code,
                patch.name().orElse(present::name),
                patch.active().orElse(present::active),
                Versions.ifMatch(ifMatch).expected(present.version())));
        return Answers.ok(edited, edited.version());
    }
}
