package io.fourline.calendar.rest;

import io.fourline.calendar.CalendarAdministration;
import io.fourline.calendar.CalendarDraft;
import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.CalendarRecord;
import io.fourline.calendar.CalendarVersion;
import io.fourline.calendar.rest.CalendarView.VersionView;
import io.fourline.calendar.rest.PlanBody.HolidayBody;
import io.fourline.calendar.rest.PlanBody.SpecialBody;
import io.fourline.calendar.rest.PlanBody.WindowBody;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.Because;
import io.fourline.shared.rest.json.Nothing;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;

/** The calendars; everybody at the desk reads them, administrators keep them. */
@Once
@ApplicationScoped
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    /** A calendar under a code that is not taken. */
    public record NewCalendar(
            String code,
            String name,
            String zone,
            List<WindowBody> windows,
            List<HolidayBody> holidays,
            List<SpecialBody> specialDays,
            @Omittable String validFrom,
            @Omittable String validUntil) {

        CalendarDraft draft() {
            return new PlanBody(name, zone, windows, holidays, specialDays, validFrom, validUntil)
                    .draft(code, name, null);
        }
    }

    @Inject
    CalendarReading reading;

    @Inject
    CalendarAdministration administration;

    @GET
    @Says("The calendars.")
    public Page<CalendarView> list(@Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "calendars");
        return Page.cut(reading.calendars(), page).map(CalendarView::of);
    }

    @GET
    @Path("{code}")
    @Says("One calendar with its draft, what is published, and its versions.")
    @Answer(CalendarView.class)
    public Response read(@PathParam("code") String code) {
        return answer(reading.calendar(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds a calendar, as a draft.")
    @Answer(value = CalendarView.class, status = 201)
    public Response create(NewCalendar body) {
        CalendarRecord made = administration.create(body.draft());
        return Answers.created(CalendarView.of(made), made.version(), "calendars", made.code());
    }

    @PUT
    @Path("{code}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Replaces the draft of a calendar.")
    @Answer(CalendarView.class)
    public Response edit(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PlanBody body) {
        CalendarRecord present = reading.calendar(code);
        return answer(administration.edit(body.draft(code, present.name(), expected(present, ifMatch))));
    }

    @DELETE
    @Path("{code}/draft")
    @Says("Discards the draft of a calendar; what is published stays.")
    @Answer(CalendarView.class)
    public Response discard(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(administration.discard(code, expected(reading.calendar(code), ifMatch)));
    }

    @POST
    @Path("{code}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Publishes the draft of a calendar as its next version.")
    @Answer(value = VersionView.class, status = 201)
    public Response publish(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        CalendarRecord published =
                administration.publish(code, expected(reading.calendar(code), ifMatch), body.reason());
        CalendarVersion made = published.versions().get(0);
        return Answers.created(VersionView.of(made), published.version(), "calendars", code, "versions", made.label());
    }

    @POST
    @Path("{code}/retirement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Takes a calendar out of use: new terms do not name it.")
    @Answer(CalendarView.class)
    public Response retire(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing body) {
        return answer(administration.retire(code, expected(reading.calendar(code), ifMatch)));
    }

    @POST
    @Path("{code}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Takes a calendar into use again.")
    @Answer(CalendarView.class)
    public Response restore(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing body) {
        return answer(administration.restore(code, expected(reading.calendar(code), ifMatch)));
    }

    private static Integer expected(CalendarRecord present, String ifMatch) {
        return Versions.ifMatch(ifMatch).expected(present.version());
    }

    private static Response answer(CalendarRecord calendar) {
        return Answers.ok(CalendarView.of(calendar), calendar.version());
    }
}
