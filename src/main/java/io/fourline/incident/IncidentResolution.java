package io.fourline.incident;

import io.fourline.escalation.CustodyLog;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.LinkKind;
import io.fourline.ticket.model.Link;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How an incident ends, and how it comes back: resolved, reopened, closed, cancelled. */
@Stateless
@Accountable
public class IncidentResolution {

    private static final int BEST = 5;

    @Inject
    IncidentDesk desk;

    @Inject
    CustodyLog custody;

    @Inject
    TicketRepository tickets;

    @Inject
    IncidentEnd end;

    /** Resolves it, and with it the children and duplicates that are named. */
    public IncidentRecord resolve(ResolveIncident command) {
        Checks checks = new Checks();
        checks.required("code", command.code());
        String text = checks.text("text", command.text(), TextRule.PROSE);
        checks.done();
        Work work = desk.begin(IncidentAct.RESOLVE, command);
        Set<String> others = command.alsoResolve() == null ? Set.of() : new TreeSet<>(command.alsoResolve());
        refuseStrangers(work, others);
        end.resolve(work, command.code(), text);
        IncidentRecord resolved = desk.finish(work, desk.act(work));
        for (String other : others) {
            Work follower = desk.beginWith(IncidentAct.RESOLVE, other);
            end.resolve(follower, command.code(), text);
            desk.finish(follower, desk.act(follower).with("resolvedWith", work.number()));
        }
        return resolved;
    }

    // Whom the desk's people do not trust with their own tickets, such as a supplier, resolves one at a time.
    private void refuseStrangers(Work work, Set<String> others) {
        String number = work.number();
        List<Link> links = work.sight().isStaff() ? tickets.links(number) : List.of();
        List<String> followers = links.stream()
                .filter(link -> link.other().equals(number) && link.kind() != LinkKind.RELATED)
                .map(link -> link.ticket())
                .toList();
        List<Reason> strangers = others.stream()
                .filter(other -> !followers.contains(other))
                .map(other -> Reason.at("alsoResolve", "notFollowing", other, number))
                .toList();
        if (!strangers.isEmpty()) {
            throw new RuleViolated(strangers);
        }
    }

    /** Goes on where it was: line, team, assignee and acceptance stay. */
    public IncidentRecord reopen(ReopenIncident command) {
        String reason = reason(command.reason());
        Work work = desk.begin(IncidentAct.REOPEN, command);
        work.incident().reopen();
        return desk.finish(work, desk.act(work).because(reason));
    }

    public IncidentRecord close(CloseIncident command) {
        Checks checks = new Checks();
        Integer score = command.satisfaction();
        checks.that(score == null || score >= 1 && score <= BEST, "satisfaction", "range", 1, BEST);
        String comment = checks.optionalText("comment", command.comment(), TextRule.DESCRIPTION);
        checks.done();
        Work work = desk.begin(IncidentAct.CLOSE, command);
        work.incident().close(work.at(), score, comment);
        custody.end(work.number(), work.at());
        return desk.finish(work, desk.act(work));
    }

    public IncidentRecord cancel(CancelIncident command) {
        String reason = reason(command.reason());
        Work work = desk.begin(IncidentAct.CANCEL, command);
        work.incident().cancel(work.at());
        custody.end(work.number(), work.at());
        return desk.finish(work, desk.act(work).because(reason));
    }

    private static String reason(String given) {
        Checks checks = new Checks();
        String reason = checks.text("reason", given, TextRule.PROSE);
        checks.done();
        return reason;
    }
}
