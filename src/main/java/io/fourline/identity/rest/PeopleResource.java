package io.fourline.identity.rest;

import io.fourline.identity.Admission;
import io.fourline.identity.Admission.OneTimePassword;
import io.fourline.identity.People.CreatePerson;
import io.fourline.identity.PeopleReading;
import io.fourline.identity.PeopleReading.PeopleFilter;
import io.fourline.identity.PeopleReading.PeoplePage;
import io.fourline.identity.PeopleReading.PersonRow;
import io.fourline.identity.Role;
import io.fourline.identity.rest.PersonBody.NewPerson;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Accounts, as administrators look through them and open new ones. */
@Once
@ApplicationScoped
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    /** @param oneTimePassword to be handed over now; nobody is told it again */
    public record Admitted(PersonRecord person, String oneTimePassword) {}

    @Inject
    PeopleReading reading;

    @Inject
    Admission admission;

    @GET
    @Filter(name = "q", says = "Part of a name, display name or e-mail address.")
    @Filter(name = "role", type = Role.class)
    @Filter(name = "team", says = "Code of a team they work in.")
    @Filter(name = "active", type = Boolean.class)
    @Says("The accounts, by name.")
    public Page<PersonRow> list(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        PeopleFilter filter = new PeopleFilter(
                query.text("q").orElse(null),
                query.constant("role", Role.class).orElse(null),
                query.text("team").orElse(null),
                query.bool("active").orElse(null));
        PageRequest page = query.page("people " + filter);
        query.done();
        String after = page.after().map(cursor -> cursor.word(0)).orElse(null);
        PeoplePage found = reading.page(filter, after, page.limit());
        String next = found.next();
        return new Page<>(
                found.rows(), next == null ? null : page.cursor(List.of(next)).text());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Opens an account, and tells its one-time password this once.")
    @Answer(value = Admitted.class, status = 201)
    public Response create(NewPerson body) {
        OneTimePassword issued = admission.create(new CreatePerson(body.name(), body.details()));
        PersonRecord made = PersonRecord.of(reading.person(issued.account()));
        return Answers.created(new Admitted(made, issued.password()), made.version(), "people", made.name());
    }
}
