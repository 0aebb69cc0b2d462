package io.fourline.major.rest;

import io.fourline.incident.IncidentReading;
import io.fourline.incident.IncidentRecord;
import io.fourline.major.AlsoAffected;
import io.fourline.major.AlsoAffected.Affected;
import io.fourline.major.ServiceStatus;
import io.fourline.major.StatusRecord;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.json.Nothing;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How the services are, for everybody. */
@Once
@ApplicationScoped
@Path("/status")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    @EJB
    ServiceStatus status;

    @EJB
    AlsoAffected affected;

    @EJB
    IncidentReading incidents;

    @GET
    @Says("Every service and what is wrong with it, and what was wrong in the last fourteen days.")
    public StatusRecord read() {
        return status.read();
    }

    @POST
    @Path("{number}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Says that the outage affects the caller, too; saying it again changes nothing.")
    @Answer(value = IncidentRecord.class, status = 201)
    public Response say(@PathParam("number") String number, Nothing body) {
        Affected said = affected.say(number);
        IncidentRecord own = incidents.incident(said.number());
        return said.raised()
                ? Answers.created(own, own.version(), "incidents", own.number())
                : Answers.ok(own, own.version());
    }
}
