package io.fourline.incident;

import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.incident.model.IncidentRights;
import io.fourline.journal.Act;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.Visibility;
import io.fourline.ticket.model.Comment;
import io.fourline.ticket.model.Link;
import io.fourline.ticket.model.Watcher;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What is said about an incident, what it is bound to, and who is told. */
@Stateless
@Accountable
public class IncidentConversation {

    @Inject
    IncidentDesk desk;

    @Inject
    TicketRepository tickets;

    @Inject
    Directory directory;

    /** Says something; the requester's public answer ends a wait for the requester. */
    public Spoken comment(CommentOnIncident command) {
        Checks checks = new Checks();
        String text = checks.text("text", command.text(), TextRule.PROSE);
        checks.required("visibility", command.visibility());
        checks.done();
        Work work = desk.begin(IncidentAct.COMMENT, command);
        if (command.visibility() == Visibility.INTERNAL
                && !IncidentRights.maySpeakInternally(work.caller(), work.sight(), work.was())) {
            throw new Forbidden("internalComment");
        }
        Comment comment =
                tickets.add(new Comment(work.number(), work.caller().name(), command.visibility(), text, work.at()));
        boolean answered = command.visibility() == Visibility.PUBLIC
                && work.was().waitingFor() == WaitingReason.REQUESTER
                && work.caller().name().equals(work.was().requester());
        IncidentRecord now = desk.finish(work, desk.act(work).with("comment", comment.facts()));
        return new Spoken(
                comment.id(),
                comment.author(),
                comment.visibility(),
                text,
                comment.at(),
                answered ? desk.resumeBySystem(work.number(), "requesterAnswered") : now);
    }

    /** A comment as it was kept, and the incident after it. */
    public record Spoken(
            long id,
            String author,
            Visibility visibility,
            String text,
            java.time.Instant at,
            IncidentRecord incident) {}

    /**
     * @return the bond's id
     * @throws RuleViolated when it would be bound to itself, or is so bound already
     */
    public long link(LinkIncident command) {
        Checks checks = new Checks();
        checks.required("kind", command.kind());
        String other = checks.text("number", command.other(), TextRule.NAME);
        checks.done();
        Work work = desk.begin(IncidentAct.LINK, command);
        checks.that(desk.isSeen(work.caller(), other), "number", "unknown", other);
        checks.done();
        if (other.equals(work.number())) {
            throw new RuleViolated(List.of(Reason.at("number", "linkToItself")));
        }
        if (tickets.isLinked(work.number(), command.kind(), other)) {
            throw new RuleViolated(List.of(Reason.at("number", "linkedAlready", other)));
        }
        Link link = tickets.add(
                new Link(work.number(), command.kind(), other, work.caller().name(), work.at()));
        desk.finish(work, desk.act(work).with("link", link.facts()));
        return link.id();
    }

    public IncidentRecord unlink(UnlinkIncident command) {
        Work work = desk.begin(IncidentAct.UNLINK, command);
        Link link = tickets.link(command.link())
                .filter(found -> found.ticket().equals(work.number()))
                .orElseThrow(() -> new NotFound("link", Long.toString(command.link())));
        tickets.remove(link);
        return desk.finish(work, desk.act(work).with("unlinked", link.facts()));
    }

    /** Asking twice changes nothing and is journaled once. */
    public IncidentRecord watch(WatchIncident command) {
        Work work = desk.begin(IncidentAct.WATCH, command);
        String account = command.account();
        boolean agentOutside = work.caller().has(Role.AGENT) && command.watching();
        if (!work.sight().isStaff()
                && (agentOutside || !account.equals(work.caller().name()))) {
            throw new Forbidden("watchForOthers");
        }
        Optional<Watcher> watcher = tickets.watcher(work.number(), account);
        if (watcher.isPresent() == command.watching()) {
            return desk.shown(work.was(), work.caller());
        }
        if (command.watching()) {
            refuseOutsider(work, account);
            tickets.add(new Watcher(work.number(), account));
        } else {
            tickets.remove(watcher.get());
        }
        Act act = command.watching() ? desk.act(work) : Act.of(work.number(), "unwatch");
        return desk.finish(work, act.with("watcher", account));
    }

    // Watching gives sight, so it is given to the desk's people and to the requester's own organisation only; and no
    // agent who sees an incident as its requester does takes the desk's sight of it by watching.
    private void refuseOutsider(Work work, String account) {
        Directory.Person person = directory
                .person(account)
                .filter(Directory.Person::active)
                .orElseThrow(() -> new NotFound("account", account));
        boolean staff = person.roles().stream().anyMatch(role -> role != Role.REQUESTER && role != Role.SUPPLIER);
        boolean colleague = person.organisation() != null
                && person.organisation().equals(work.was().organisation())
                && !person.roles().contains(Role.SUPPLIER);
        if (!staff && !colleague) {
            throw new RuleViolated("watcherOutside", account);
        }
    }
}
