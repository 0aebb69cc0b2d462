package io.fourline.incident.rest;

import io.fourline.incident.IncidentClockAlarms;
import io.fourline.incident.IncidentDossier;
import io.fourline.incident.IncidentExplanation;
import io.fourline.incident.IncidentReading;
import io.fourline.journal.EntryView;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.sla.AlarmRecord;
import io.fourline.sla.ClockRecord;
import io.fourline.terms.ClockExplanation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What has happened to an incident: its journal, and who had it when. */
@ApplicationScoped
@Path("/incidents/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentHistoryResource {

    @Inject
    IncidentReading reading;

    @Inject
    IncidentDossier dossier;

    @Inject
    IncidentExplanation explanations;

    @Inject
    IncidentClockAlarms alarms;

    @GET
    @Path("journal")
    @Says("The journal, oldest first, as far as the caller may read it.")
    public Page<EntryView> journal(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "journal " + number);
        return EntryView.page(page, after -> reading.journal(number, after, page.limit()));
    }

    @GET
    @Path("custody")
    @Says("Who had the incident from when to when, first stay first.")
    public Page<StayView> custody(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "custody " + number);
        return Page.cut(dossier.custody(number), page).map(StayView::of);
    }

    @GET
    @Path("custody/{stay: [0-9]{1,9}}")
    @Says("One stay with a line and its team.")
    public StayView stay(@PathParam("number") String number, @PathParam("stay") int stay) {
        return dossier.custody(number).stream()
                .filter(one -> one.stay() == stay)
                .map(StayView::of)
                .findFirst()
                .orElseThrow(() -> new NotFound("stay", String.valueOf(stay)));
    }

    @GET
    @Path("clocks")
    @Says("The readings of its clocks.")
    public Page<ClockRecord> clocks(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "clocks " + number);
        return Page.cut(reading.see(number).incident().clocks(), page);
    }

    @GET
    @Path("clocks/alarms")
    @Says("The alarms its clocks have raised, first one first; none for callers outside the desk.")
    public Page<AlarmRecord> alarms(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "alarms " + number);
        return Page.cut(alarms.of(number), page);
    }

    @GET
    @Path("clocks/{kind}/explanation")
    @Says("Why a clock shows what it shows: every piece of time up to the deadline.")
    public ClockExplanation explanation(@PathParam("number") String number, @PathParam("kind") String kind) {
        return explanations.explain(number, kind);
    }
}
