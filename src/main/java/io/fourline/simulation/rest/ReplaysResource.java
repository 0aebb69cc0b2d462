package io.fourline.simulation.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.simulation.ClockOutcome;
import io.fourline.simulation.ReplayChange;
import io.fourline.simulation.ReplayOrigin;
import io.fourline.simulation.ReplayRecord;
import io.fourline.simulation.ReplayRecord.Behind;
import io.fourline.simulation.Replays;
import io.fourline.simulation.StartReplay;
import io.fourline.sla.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Replays of a draft of terms over past tickets. */
@Once
@ApplicationScoped
@Path("/terms/{code}/replays")
@Produces(MediaType.APPLICATION_JSON)
public class ReplaysResource {

    private static final int LINES = 4;
    private static final List<String> CHANGES = List.of("lost", "won", "both");

    /** The period by when tickets were opened; where an import is named, its tickets. */
    public record NewReplay(
            Instant from,
            Instant to,
            @Omittable ReplayOrigin origin,
            @Omittable @JsonProperty("import") String importId,
            @Omittable List<String> calendarDrafts) {

        StartReplay wish(String terms) {
            ReplayOrigin usual = importId == null ? ReplayOrigin.LIVE : ReplayOrigin.IMPORT;
            return new StartReplay(
                    terms,
                    from,
                    to,
                    origin == null ? usual : origin,
                    importId,
                    calendarDrafts == null ? List.of() : calendarDrafts);
        }
    }

    /** A clock of a ticket that is late by one of the two; {@code null} where there is no such clock. */
    public record TicketView(
            String number,
            ClockKind clock,
            ReplayChange change,
            int line,
            String service,
            String team,
            Boolean breachedBefore,
            Boolean breachedAfter) {

        static TicketView of(Behind behind) {
            ClockOutcome outcome = behind.outcome();
            return new TicketView(
                    behind.ticket(),
                    outcome.clock(),
                    behind.change(),
                    outcome.line(),
                    behind.service(),
                    outcome.team(),
                    outcome.before(),
                    outcome.after());
        }
    }

    @Inject
    Replays replays;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Replays the draft, or the latest version where there is none, over past tickets in the background.")
    @Answer(value = ReplayView.class, status = 202)
    public Response start(@PathParam("code") String code, NewReplay body) {
        ReplayRecord run = replays.start(body.wish(code));
        return Response.fromResponse(Answers.created(ReplayView.of(run), "terms", code, "replays", run.id()))
                .status(Response.Status.ACCEPTED)
                .build();
    }

    @GET
    @Says("The replays of these terms, the newest first.")
    public Page<ReplayView> list(@PathParam("code") String code, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "replays " + code);
        return Page.cut(replays.newest(code), page).map(ReplayView::of);
    }

    @GET
    @Path("{id}")
    @Says("How a replay stands, and what it found.")
    public ReplayView read(@PathParam("code") String code, @PathParam("id") String id) {
        return ReplayView.of(replays.run(code, id));
    }

    @GET
    @Path("{id}/tickets")
    @Filter(name = "clock", type = ClockKind.class)
    @Filter(
            name = "change",
            words = {"lost", "won", "both"},
            says = "Late by the draft only, by what is in force only, or by both.")
    @Filter(name = "line", type = Integer.class, max = LINES)
    @Filter(name = "service")
    @Filter(name = "team")
    @Says("The tickets behind the figures of a replay, by number and clock.")
    public Page<TicketView> tickets(@PathParam("code") String code, @PathParam("id") String id, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Replays.Filter filter = new Replays.Filter(
                query.constant("clock", ClockKind.class).orElse(null),
                query.word("change", CHANGES)
                        .map(word -> ReplayChange.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                query.integer("line", 1, LINES).orElse(null),
                query.text("service").orElse(null),
                query.text("team").orElse(null));
        PageRequest page = query.page("replay " + id + filter);
        query.done();
        Behind last = page.after().map(ReplaysResource::last).orElse(null);
        List<Behind> read = replays.tickets(code, id, filter, last, page.limit() + 1);
        return Page.of(
                        read,
                        page.limit(),
                        behind -> page.cursor(List.of(
                                behind.ticket(), behind.outcome().clock().name())))
                .map(TicketView::of);
    }

    private static Behind last(Cursor cursor) {
        ClockKind clock = ClockKind.valueOf(cursor.word(1));
        return new Behind(cursor.word(0), null, new ClockOutcome(clock, 1, null, null, null));
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @Says("Stops a replay; what it had found is forgotten.")
    @Answer(ReplayView.class)
    public Response cancel(@PathParam("code") String code, @PathParam("id") String id) {
        return Response.ok(ReplayView.of(replays.cancel(code, id))).build();
    }
}
