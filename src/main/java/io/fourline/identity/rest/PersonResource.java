package io.fourline.identity.rest;

import io.fourline.identity.Admission;
import io.fourline.identity.People;
import io.fourline.identity.People.EditPerson;
import io.fourline.identity.PeopleReading;
import io.fourline.identity.PeopleReading.PersonView;
import io.fourline.identity.rest.PeopleResource.Admitted;
import io.fourline.identity.rest.PersonBody.PersonPatch;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.json.Nothing;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One account, as administrators keep it. */
@Once
@ApplicationScoped
@Path("/people/{name}")
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

    @Inject
    PeopleReading reading;

    @Inject
    People people;

    @Inject
    Admission admission;

    @GET
    @Says("One account.")
    @Answer(PersonRecord.class)
    public Response read(@PathParam("name") String name) {
        return answer(name);
    }

    @PATCH
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Changes what is said about a person, their roles and teams.")
    @Answer(PersonRecord.class)
    public Response edit(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PersonPatch patch) {
        PersonView present = reading.person(name);
        people.edit(new EditPerson(
                name, patch.over(present.details()), Versions.ifMatch(ifMatch).expected(present.version())));
        return answer(name);
    }

    @POST
    @Path("deactivation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Closes an account: its sessions end, its tokens are void, its name stays taken.")
    @Answer(PersonRecord.class)
    public Response deactivate(@PathParam("name") String name, Nothing body) {
        people.deactivate(name);
        return answer(name);
    }

    @POST
    @Path("activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Opens a closed account again.")
    @Answer(PersonRecord.class)
    public Response activate(@PathParam("name") String name, Nothing body) {
        people.activate(name);
        return answer(name);
    }

    @POST
    @Path("password-reset")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Replaces a forgotten password by a one-time password, told this once; sessions and tokens end.")
    @Answer(Admitted.class)
    public Response resetPassword(@PathParam("name") String name, Nothing body) {
        String password = admission.resetPassword(name).password();
        PersonRecord person = PersonRecord.of(reading.person(name));
        return Answers.ok(new Admitted(person, password), person.version());
    }

    private Response answer(String name) {
        PersonRecord person = PersonRecord.of(reading.person(name));
        return Answers.ok(person, person.version());
    }
}
