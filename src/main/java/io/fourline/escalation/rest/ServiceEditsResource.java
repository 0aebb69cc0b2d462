package io.fourline.escalation.rest;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.ServiceAdministration;
import io.fourline.catalog.ServiceAdministration.CreateService;
import io.fourline.catalog.ServiceAdministration.EditService;
import io.fourline.catalog.ServiceRecord;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One service, retired or not, as administrators keep it. */
@Once
@ApplicationScoped
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceEditsResource {

    /**
     * @param chain code of its escalation chain; the desk's default where none is named
     * @param owner account name of who answers for it
     */
    public record NewService(
            String code,
            String name,
            @Text(TextRule.DESCRIPTION) String description,
            @Omittable String chain,
            @Omittable String owner) {}

    /** A merge patch of a service. */
    public record ServicePatch(
            Patch<String> name,
            @Text(TextRule.DESCRIPTION) Patch<String> description,
            @Omittable Patch<String> chain,
            @Omittable Patch<String> owner,
            Patch<Boolean> active) {}

    @Inject
    CatalogReading reading;

    @Inject
    ServiceAdministration administration;

    @Inject
    ServicesResource services;

    @GET
    @Path("{code}")
    @Says("One service.")
    @Answer(ServicesResource.ServiceView.class)
    public Response read(@PathParam("code") String code) {
        ServiceRecord service = reading.service(code);
        return Answers.ok(services.view(service), service.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds a service.")
    @Answer(value = ServicesResource.ServiceView.class, status = 201)
    public Response create(NewService body) {
        ServiceRecord made = administration.create(
                new CreateService(body.code(), body.name(), body.description(), body.chain(), body.owner()));
        return Answers.created(services.view(made), made.version(), "services", made.code());
    }

    @PATCH
    @Path("{code}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Changes a service, or takes it in or out of use.")
    @Answer(ServicesResource.ServiceView.class)
    public Response edit(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ServicePatch patch) {
        ServiceRecord present = reading.service(code);
        ServiceRecord edited = administration.edit(new EditService(
                code,
                patch.name().orElse(present::name),
                patch.description().orElse(present::description),
                patch.chain().orElse(present::chain),
                patch.owner().orElse(present::owner),
                patch.active().orElse(present::active),
                Versions.ifMatch(ifMatch).expected(present.version())));
        return Answers.ok(services.view(edited), edited.version());
    }
}
