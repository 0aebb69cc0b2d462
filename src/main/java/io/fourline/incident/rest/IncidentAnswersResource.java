package io.fourline.incident.rest;

import io.fourline.incident.ReadyAnswers;
import io.fourline.incident.rest.AnswersResource.AllKnown;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is already known of an incident's matter. */
@ApplicationScoped
@Path("/incidents/{number}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentAnswersResource {

    @Inject
    ReadyAnswers answers;

    @GET
    @Says("What is already known of an incident's matter, with why.")
    public AllKnown read(@PathParam("number") String number) {
        return AllKnown.of(answers.forIncident(number));
    }
}
