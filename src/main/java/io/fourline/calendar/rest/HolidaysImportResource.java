package io.fourline.calendar.rest;

import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.HolidayImport;
import io.fourline.calendar.HolidayImport.NamedDate;
import io.fourline.calendar.HolidayImports;
import io.fourline.calendar.ical.HolidayFile;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Takes holidays out of iCalendar files into the draft of a calendar. */
@ApplicationScoped
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
public class HolidaysImportResource {

    private static final String PREVIEW = "preview";

    /**
     * What a file brought, or would bring.
     *
     * @param added dates that became holidays
     * @param present dates that were holidays or special days already
     * @param expandedFrom first date to which recurrences were expanded
     */
    public record Brought(
            boolean preview,
            List<NamedDate> added,
            List<NamedDate> present,
            List<LeftOut> rejected,
            LocalDate expandedFrom,
            LocalDate expandedUntil) {}

    /** An event that was left out: on which line of the file it begins, and why. */
    public record LeftOut(int line, String name, String reason) {}

    @Inject
    HolidayImports imports;

    @Inject
    CalendarReading reading;

    @POST
    @Path("{code}/holidays-import")
    @Consumes({"text/calendar", MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @Filter(name = PREVIEW, type = Boolean.class, says = "Whether only to say what the file would bring.")
    @Says("Takes the holidays of an iCalendar file (UTF-8, at most 1 MiB) into the draft.")
    @Answer(Brought.class)
    public Response take(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri,
            InputStream bytes)
            throws IOException {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        boolean preview = query.bool(PREVIEW).orElse(false);
        query.done();
        byte[] file = bytes.readNBytes(HolidayFile.LARGEST + 1);
        Integer expected =
                Versions.ifMatch(ifMatch).expected(reading.calendar(code).version());
        HolidayImport found = preview ? imports.preview(code, file) : imports.takeOver(code, expected, file);
        return Response.ok(brought(preview, found)).build();
    }

    private static Brought brought(boolean preview, HolidayImport found) {
        return new Brought(
                preview,
                found.fresh(),
                found.present(),
                found.rejected().stream()
                        .map(one -> new LeftOut(one.line(), one.name(), text(one)))
                        .toList(),
                found.from(),
                found.until());
    }

    private static String text(HolidayImport.LeftOut one) {
        return Words.loaded()
                .in(Locale.ENGLISH)
                .of("error." + one.reason().code(), one.reason().arguments().toArray());
    }
}
