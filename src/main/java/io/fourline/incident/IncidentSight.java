package io.fourline.incident;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.model.Custody;
import io.fourline.escalation.store.CustodyRepository;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.model.Sight;
import io.fourline.ticket.store.TicketRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one place that decides who sees which incident: {@link #of} for one, {@link #condition} for lists. Agents see what a
 * team of theirs has or has had, suppliers what was handed to them, requesters their own and, where set, their
 * organisation's; those who oversee the desk see everything, imported records too.
 */
@ApplicationScoped
public class IncidentSight {

    static final Role[] OVERSIGHT = {
        Role.LEAD, Role.AUDITOR, Role.ADMINISTRATOR, Role.PROBLEM_MANAGER, Role.CHANGE_MANAGER
    };

    @Inject
    CustodyRepository custody;

    @Inject
    TicketRepository tickets;

    /** A condition on {@code incident i} with its positional parameters in order. */
    public record Condition(String sql, List<Object> parameters) {}

    public Sight of(Caller caller, IncidentRecord incident) {
        if (caller.hasAny(OVERSIGHT)) {
            return Sight.of(Sight.Level.STAFF);
        }
        if (!incident.isLive()) {
            return Sight.NONE;
        }
        if (caller.has(Role.AGENT) && isWorkOf(caller, incident)) {
            return Sight.of(Sight.Level.STAFF);
        }
        if (caller.has(Role.SUPPLIER)) {
            Sight supplier = ofSupplier(caller, incident);
            if (!supplier.isNone()) {
                return supplier;
            }
        }
        boolean own = caller.name().equals(incident.requester());
        boolean organisation = caller.seesOrganisation()
                && caller.organisation() != null
                && caller.organisation().equals(incident.organisation());
        return own || organisation || isWatched(caller, incident) ? Sight.of(Sight.Level.REQUESTER) : Sight.NONE;
    }

    private boolean isWorkOf(Caller caller, IncidentRecord incident) {
        return caller.isIn(incident.team())
                || custody.anyHad(incident.number(), caller.teams())
                || isWatched(caller, incident);
    }

    private boolean isWatched(Caller caller, IncidentRecord incident) {
        return tickets.watcher(incident.number(), caller.name()).isPresent();
    }

    private Sight ofSupplier(Caller caller, IncidentRecord incident) {
        Optional<Custody> last = custody.stays(incident.number()).stream()
                .filter(stay -> stay.line() == ChainPlan.SUPPLIER_LINE && caller.isIn(stay.team()))
                .max(Comparator.comparingInt(Custody::stay));
        return last.map(stay -> new Sight(Sight.Level.SUPPLIER, stay.toAt())).orElse(Sight.NONE);
    }

    /** What a list must ask of each incident so that it shows the caller no other. */
    public Condition condition(Caller caller) {
        if (caller.hasAny(OVERSIGHT)) {
            return new Condition("1 = 1", List.of());
        }
        List<String> ways = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        ways.add("i.requester = ?");
        parameters.add(caller.name());
        if (caller.seesOrganisation() && caller.organisation() != null) {
            ways.add("i.organisation = ?");
            parameters.add(caller.organisation());
        }
        if (!caller.teams().isEmpty() && caller.hasAny(Role.AGENT, Role.SUPPLIER)) {
            addTeams(caller, ways, parameters);
        }
        ways.add("exists (select 1 from ticket_watcher w where w.account = ? and w.ticket = i.number)");
        parameters.add(caller.name());
        return new Condition("i.live = true and (" + String.join(" or ", ways) + ")", parameters);
    }

    private static void addTeams(Caller caller, List<String> ways, List<Object> parameters) {
        String teams =
                String.join(", ", caller.teams().stream().map(team -> "?").toList());
        if (caller.has(Role.AGENT)) {
            ways.add("i.team in (" + teams + ")");
            parameters.addAll(caller.teams());
        }
        String line = caller.has(Role.AGENT) ? "" : " and c.line = " + ChainPlan.SUPPLIER_LINE;
        ways.add(
                "exists (select 1 from custody c where c.ticket = i.number and c.team in (" + teams + ")" + line + ")");
        parameters.addAll(caller.teams());
    }
}
