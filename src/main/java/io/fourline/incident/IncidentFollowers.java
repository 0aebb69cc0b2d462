package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.LinkKind;
import io.fourline.ticket.Visibility;
import io.fourline.ticket.model.Comment;
import io.fourline.ticket.model.Link;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What is done to incidents that follow another ticket: the children of a major incident, and those behind which a problem
 * is. They are bound to it, resolved with it and told with it. Whoever conducts the leading ticket acts on its followers
 * whichever team has them; whether the caller conducts it is for the caller of these to ask first.
 */
@Stateless
@Accountable
public class IncidentFollowers {

    @Inject
    IncidentDesk desk;

    @Inject
    TicketRepository tickets;

    @Inject
    Acting acting;

    @Inject
    IncidentEnd end;

    /**
     * Makes an incident a child of another; a requester does so with their own.
     *
     * @throws RuleViolated when it is one already, or the parent is a child of it
     */
    public void attach(String child, String parent) {
        Work work = desk.beginWith(IncidentAct.LINK, child);
        Caller caller = work.caller();
        boolean seen = caller.isStaff() && desk.isSeen(caller, child);
        if (!seen && !caller.name().equals(work.was().requester())) {
            throw IncidentDesk.unknown(child);
        }
        if (child.equals(parent)) {
            throw new RuleViolated(List.of(Reason.at("number", "linkToItself")));
        }
        if (tickets.isLinked(child, LinkKind.CHILD_OF, parent) || tickets.isLinked(parent, LinkKind.CHILD_OF, child)) {
            throw new RuleViolated(List.of(Reason.at("number", "linkedAlready", parent)));
        }
        Link link = tickets.add(
                new Link(child, LinkKind.CHILD_OF, parent, work.caller().name(), work.at()));
        desk.finish(work, desk.act(work).with("link", link.facts()));
    }

    /** Resolves a child as its parent was. */
    public void resolve(String child, String parent, ResolutionCode code, String text) {
        refuseStranger(IncidentAct.RESOLVE, child, parent);
        resolveWith(child, parent, code, text);
    }

    /** Says something to everybody concerned with a child. */
    public void inform(String child, String parent, String text) {
        refuseStranger(IncidentAct.COMMENT, child, parent);
        informWith(child, parent, text);
    }

    /** Resolves an incident with the ticket behind it; whoever may end that one needs no right of their own to this. */
    public void resolveWith(String number, String leader, ResolutionCode code, String text) {
        Work work = desk.beginWith(IncidentAct.RESOLVE, number);
        end.resolve(work, code, text);
        desk.finish(work, desk.act(work).with("resolvedWith", leader));
    }

    /** Tells in public what has become of the ticket behind an incident, by the same right. */
    public void informWith(String number, String leader, String text) {
        Work work = desk.beginWith(IncidentAct.COMMENT, number);
        Comment comment = tickets.add(new Comment(number, work.caller().name(), Visibility.PUBLIC, text, work.at()));
        desk.finish(work, desk.act(work).with("comment", comment.facts()).with("toldWith", leader));
    }

    private void refuseStranger(IncidentAct kind, String child, String parent) {
        Caller caller = acting.caller();
        if (!caller.isStaff()) {
            throw new Forbidden("notYourAct", kind.verb());
        }
        if (!tickets.isLinked(child, LinkKind.CHILD_OF, parent)) {
            throw new RuleViolated(List.of(Reason.at("numbers", "notFollowing", child, parent)));
        }
    }
}
