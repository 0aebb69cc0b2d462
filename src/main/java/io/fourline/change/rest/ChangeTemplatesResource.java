package io.fourline.change.rest;

import io.fourline.change.Plans;
import io.fourline.change.TemplateAdministration;
import io.fourline.change.TemplateRecord;
import io.fourline.change.rest.ChangesResource.PlansBody;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.Nothing;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Range;
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

/** The templates of standard changes. */
@Once
@ApplicationScoped
@Path("/changes/templates")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeTemplatesResource {

    /** A whole template under a code that is not taken. */
    public record NewTemplate(
            String code,
            String name,
            @Text(TextRule.DESCRIPTION) String description,
            @Omittable String service,
            PlansBody plans,
            @Range(min = 1, max = 10080) int minutes,
            boolean active) {

        TemplateRecord wanted() {
            return new TemplateBody(name, description, service, plans, minutes, active).wanted(code);
        }
    }

    /** A whole template, as it shall be from here on. */
    public record TemplateBody(
            String name,
            @Text(TextRule.DESCRIPTION) String description,
            @Omittable String service,
            PlansBody plans,
            @Range(min = 1, max = 10080) int minutes,
            boolean active) {

        TemplateRecord wanted(String code) {
            Plans given = plans.plans();
            Plans whole = new Plans(orEmpty(given.implementation()), orEmpty(given.test()), orEmpty(given.backOut()));
            return new TemplateRecord(code, name, description, service, whole, minutes, active, null, null, 0);
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }
    }

    @Inject
    TemplateAdministration administration;

    @GET
    @Says("The templates of standard changes, by name.")
    public Page<TemplateRecord> list(@Context UriInfo uri) {
        return Page.cut(administration.templates(), PageRequest.read(uri, "change templates"));
    }

    @GET
    @Path("{code}")
    @Says("One template.")
    @Answer(TemplateRecord.class)
    public Response read(@PathParam("code") String code) {
        return ok(administration.template(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds a template; standard changes may follow it once it is approved.")
    @Answer(value = TemplateRecord.class, status = 201)
    public Response create(NewTemplate body) {
        TemplateRecord made = administration.create(body.wanted());
        return Answers.created(made, made.version(), "changes", "templates", made.code());
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Replaces a template; it has to be approved again.")
    @Answer(TemplateRecord.class)
    public Response edit(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TemplateBody body) {
        return ok(administration.edit(body.wanted(code), expected(code, ifMatch)));
    }

    @POST
    @Path("{code}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Approves a template as it stands; not by who has edited it last.")
    @Answer(TemplateRecord.class)
    public Response approve(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing nothing) {
        return ok(administration.approve(code, expected(code, ifMatch)));
    }

    private Integer expected(String code, String ifMatch) {
        Versions versions = Versions.ifMatch(ifMatch);
        return versions.any()
                ? null
                : Integer.valueOf(
                        versions.expected(administration.template(code).version()));
    }

    private static Response ok(TemplateRecord template) {
        return Answers.ok(template, template.version());
    }
}
