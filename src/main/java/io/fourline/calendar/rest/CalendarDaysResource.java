package io.fourline.calendar.rest;

import io.fourline.calendar.CalendarDifferences;
import io.fourline.calendar.CalendarLint;
import io.fourline.calendar.CalendarMonth;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.Hours;
import io.fourline.calendar.Oddity;
import io.fourline.calendar.WallClock;
import io.fourline.calendar.WorkingTime;
import io.fourline.calendar.rest.CalendarView.VersionView;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the versions of a calendar say: their content, differences, what counts on each day, and what is odd. */
@ApplicationScoped
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarDaysResource {

    private static final String VERSION = "version";
    private static final String WITH = "with";

    /** What two versions differ in: field to old and new value. */
    public record Differences(String label, String with, Map<String, List<Object>> changes) {}

    /** A month of a calendar. */
    public record MonthView(String month, Duration counted, List<DayView> days) {}

    /** A day: what it is, what it is called where it has a name, what counts on it. */
    public record DayView(
            LocalDate date,
            CalendarMonth.Kind kind,
            String name,
            List<Window> windows,
            Duration counted,
            String shift) {}

    /** A window of a day. */
    public record Window(String from, String to) {}

    /** What is odd about a calendar in the next 24 months. */
    public record Oddities(List<OddityView> items) {}

    /** Something that is allowed and may surprise. */
    public record OddityView(Oddity.Kind kind, LocalDate date, String text) {}

    @Inject
    CalendarReading reading;

    @Inject
    Clock clock;

    @GET
    @Path("{code}/versions/{label}")
    @Says("A published version of a calendar.")
    public VersionView version(@PathParam("code") String code, @PathParam("label") String label) {
        return VersionView.of(reading.version(code, label));
    }

    @GET
    @Path("{code}/versions/{label}/differences")
    @Filter(name = WITH, says = "Label of the version, or draft, that it is compared with.")
    @Says("What a version and another one, or the draft, differ in.")
    @Answer(Differences.class)
    public Response differences(
            @PathParam("code") String code, @PathParam("label") String label, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String with = query.text(WITH).orElse(null);
        query.done();
        if (with == null) {
            throw new InvalidInput(WITH, "missing");
        }
        Map<String, List<Object>> changes = new TreeMap<>();
        CalendarDifferences.between(reading.version(code, label).plan(), reading.plan(code, with))
                .forEach((field, change) -> changes.put(field, Arrays.asList(change.old(), change.now())));
        return Response.ok(new Differences(label, with, changes)).build();
    }

    @GET
    @Path("{code}/months/{month}")
    @Filter(name = VERSION, says = "Label of a version, or draft; the newest version where it is left out.")
    @Says("What counts on each day of a month, such as 2026-11.")
    @Answer(MonthView.class)
    public Response month(@PathParam("code") String code, @PathParam("month") String text, @Context UriInfo uri) {
        CalendarPlan plan = asked(code, uri);
        CalendarMonth month = CalendarMonth.of(new WorkingTime(plan), monthOf(text));
        List<DayView> days = month.days().stream()
                .map(day -> new DayView(
                        day.date(), day.kind(), day.name(), windows(day.hours()), day.counted(), day.shift()))
                .toList();
        return Response.ok(new MonthView(text, month.counted(), days)).build();
    }

    @GET
    @Path("{code}/oddities")
    @Filter(name = VERSION, says = "Label of a version, or draft; the newest version where it is left out.")
    @Says("What is odd about a calendar in the next 24 months.")
    @Answer(Oddities.class)
    public Response oddities(@PathParam("code") String code, @Context UriInfo uri) {
        CalendarPlan plan = asked(code, uri);
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        List<OddityView> odd = CalendarLint.of(plan, today).stream()
                .map(one -> new OddityView(
                        one.kind(), one.date(), one.text(Words.loaded().in(Locale.ENGLISH))))
                .toList();
        return Response.ok(new Oddities(odd)).build();
    }

    private CalendarPlan asked(String code, UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String label = query.text(VERSION).orElse(null);
        query.done();
        return reading.plan(code, label);
    }

    private static List<Window> windows(List<Hours> hours) {
        return hours.stream()
                .map(one -> new Window(WallClock.text(one.from()), WallClock.text(one.to())))
                .toList();
    }

    private static YearMonth monthOf(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= WorkingTime.FIRST_YEAR && month.getYear() < WorkingTime.LAST_YEAR) {
                return month;
            }
            throw new NotFound("month", text);
        } catch (DateTimeException e) {
            throw new NotFound("month", text);
        }
    }
}
