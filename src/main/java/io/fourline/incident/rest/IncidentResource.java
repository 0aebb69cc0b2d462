package io.fourline.incident.rest;

import io.fourline.incident.CorrectIncident;
import io.fourline.incident.IncidentReading;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentTriage;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One incident: as it stands, as it stood, and its facts corrected. */
@ApplicationScoped
@Path("/incidents/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {

    /** A merge patch of an incident's facts. */
    public record Correction(
            @Text(TextRule.TITLE) Patch<String> title,
            @Text(TextRule.DESCRIPTION) Patch<String> description,
            Patch<Impact> impact,
            Patch<Urgency> urgency,
            @Omittable Patch<String> category,
            Patch<String> service,
            @Omittable Patch<String> configurationItem) {

        Map<String, String> fields() {
            Map<String, String> fields = new HashMap<>();
            title.ifPresent(value -> fields.put("title", value));
            description.ifPresent(value -> fields.put("description", value));
            impact.ifPresent(value -> fields.put("impact", value.name()));
            urgency.ifPresent(value -> fields.put("urgency", value.name()));
            category.ifPresent(value -> fields.put("category", value));
            service.ifPresent(value -> fields.put("service", value));
            configurationItem.ifPresent(value -> fields.put("configurationItem", value));
            return fields;
        }
    }

    @Inject
    IncidentReading reading;

    @Inject
    IncidentTriage triage;

    @Inject
    ExpectedVersion expected;

    @GET
    @Filter(name = "asOf", type = Instant.class)
    @Says("One incident as it stands, or as it stood at an instant, entries at that instant included.")
    @Answer(IncidentRecord.class)
    public Response read(@PathParam("number") String number, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<Instant> asOf = query.instant("asOf");
        query.done();
        IncidentRecord incident =
                asOf.map(instant -> reading.asOf(number, instant)).orElseGet(() -> reading.incident(number));
        return Answers.ok(incident, incident.version());
    }

    @PATCH
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Corrects facts by a merge patch; a field left out stays, null empties an optional one.")
    @Answer(IncidentRecord.class)
    public Response correct(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Correction correction) {
        IncidentRecord corrected =
                triage.correct(new CorrectIncident(number, expected.of(number, ifMatch), correction.fields()));
        return Answers.ok(corrected, corrected.version());
    }
}
