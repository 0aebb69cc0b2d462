package io.fourline.report;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentSight;
import io.fourline.incident.IncidentSight.Condition;
import io.fourline.report.SlaIncident.After;
import io.fourline.report.store.SlaHistory;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.time.Instants;
import io.fourline.sla.Book;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.ClockUse;
import io.fourline.sla.Clocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The SLA report over the tickets of a period that the caller may see, and the tickets behind its figures. */
@Stateless
public class SlaReporting {

    @Inject
    SlaHistory history;

    @Inject
    SlaReports recent;

    @Inject
    IncidentSight sights;

    @Inject
    Book book;

    @Inject
    Acting acting;

    /**
     * Which tickets behind a figure.
     *
     * @param charged to this team the clock is charged; {@code null} for any
     */
    public record Behind(Outcome outcome, String charged) {}

    /**
     * The figures, at most a minute old.
     *
     * @param zone in which weeks and months begin
     * @throws Forbidden for requesters and suppliers, who see tickets but not the desk's work
     */
    public SlaReport report(SlaFilter filter, ZoneId zone) {
        Condition sight = sights.condition(reader());
        return recent.report(new SlaReports.Key(filter, zone, sight), key -> {
            SlaFigures figures = new SlaFigures(filter, book, Instants.toMicros(acting.now()), zone);
            history.read(filter, sight, null, ticket -> {
                figures.add(ticket);
                return true;
            });
            return figures.report();
        });
    }

    /** Tickets behind a figure of the filter's clock, the latest opened first; one more than {@code limit} tells of another page. */
    public List<SlaIncident> incidents(SlaFilter filter, Behind behind, After after, int limit) {
        List<SlaIncident> found = new ArrayList<>();
        long at = Instants.toMicros(acting.now());
        history.read(filter, sights.condition(reader()), after, ticket -> {
            behind(filter, behind, ticket, at).ifPresent(found::add);
            return found.size() <= limit;
        });
        return found;
    }

    private Optional<SlaIncident> behind(SlaFilter filter, Behind behind, SlaTicket ticket, long at) {
        if (filter.team() != null && !ticket.hasBeenWith(filter.team())) {
            return Optional.empty();
        }
        return Clocks.use(filter.clock(), ticket.timeline(), book, at)
                .filter(use -> Outcome.of(use.reading()) == behind.outcome())
                .map(use -> incident(ticket, behind.outcome(), use))
                .filter(incident -> behind.charged() == null || behind.charged().equals(incident.team()));
    }

    private static SlaIncident incident(SlaTicket ticket, Outcome outcome, ClockUse use) {
        ClockUse.Stay charged = use.charged();
        return new SlaIncident(
                ticket.number(),
                ticket.title(),
                Instants.ofMicros(ticket.openedAt()),
                ticket.service(),
                ticket.organisation(),
                outcome,
                charged == null ? 0 : charged.line(),
                charged == null ? null : charged.team(),
                ClockRecord.of(use.reading()));
    }

    private Caller reader() {
        Caller caller = acting.caller();
        if (!caller.isOfDesk()) {
            throw new Forbidden("notYourReport");
        }
        return caller;
    }
}
