package io.fourline.incident.rest;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentIntake;
import io.fourline.incident.IncidentQueue;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentState;
import io.fourline.incident.OpenIncident;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
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

/** All incidents the caller may see, and the way to report one. */
@Once
@ApplicationScoped
@Path("/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentsResource {

    /** What a report of an incident says. */
    public record Report(
            @Text(TextRule.TITLE) String title,
            @Text(TextRule.DESCRIPTION) String description,
            Impact impact,
            Urgency urgency,
            String service,
            @Omittable String category,
            @Omittable String configurationItem,
            @Omittable Channel channel,
            @Omittable String requester) {

        OpenIncident command() {
            return new OpenIncident(
                    title, description, impact, urgency, service, category, configurationItem, channel, requester);
        }
    }

    @Inject
    IncidentIntake intake;

    @Inject
    IncidentQueue queue;

    @Inject
    Acting acting;

    @POST
    @Says("Reports an incident; it opens NEW with the first line of its service's chain.")
    @Answer(value = IncidentRecord.class, status = 201)
    public Response open(Report report) {
        IncidentRecord opened = intake.open(report.command());
        return Answers.created(opened, opened.version(), "incidents", opened.number());
    }

    @GET
    @Filter(name = "line", type = Integer.class, max = 4)
    @Filter(name = "team")
    @Filter(name = "assignee", says = "An account name; me for the caller, none for nobody.")
    @Filter(name = "state", type = IncidentState.class)
    @Filter(name = "open", type = Boolean.class)
    @Filter(name = "priority", type = Integer.class, max = 5)
    @Filter(name = "service")
    @Filter(name = "requester")
    @Filter(name = "origin", type = IncidentFilter.Records.class, says = "LIVE unless imported records are asked for.")
    @Filter(name = "q", says = "Part of a title, or a whole number.")
    @Filter(
            name = "sort",
            words = {"priority", "-priority", "openedAt", "-openedAt", "number", "-number"})
    @Says("The incidents the caller may see, newest first unless sorted otherwise.")
    public Page<IncidentRecord> list(@Context UriInfo uri) {
        IncidentListRequest request = IncidentListRequest.read(
                uri.getQueryParameters(), acting.caller().name());
        Listing<IncidentRecord> listing =
                queue.records(request.filter(), request.after(), request.page().limit());
        return new Page<>(listing.items(), request.next(listing.next()));
    }
}
