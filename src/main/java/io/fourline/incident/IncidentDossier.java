package io.fourline.incident;

import io.fourline.escalation.CustodyLog;
import io.fourline.escalation.CustodyLog.Stay;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentReading.Seen;
import io.fourline.incident.model.Sight;
import io.fourline.incident.model.StayShown;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.CommentRecord;
import io.fourline.ticket.model.Comment;
import io.fourline.ticket.model.Link;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What lies with an incident, as the caller may see it: what was said, what it is bound to, who had it when. */
@Stateless
public class IncidentDossier {

    // Later than everything the tables can hold; a frozen view sets its own end.
    private static final Instant NO_END = Instants.ofMicros(Long.MAX_VALUE);

    @Inject
    IncidentReading reading;

    @Inject
    IncidentDesk desk;

    @Inject
    TicketRepository tickets;

    @Inject
    CustodyLog custody;

    @Inject
    Acting acting;

    /** Comments after the one with this id, oldest first: all for the desk's people, public ones and their own for others. */
    public Listing<CommentRecord> comments(String number, long after, int limit) {
        Seen seen = reading.see(number, "readComments");
        List<CommentRecord> read = read(number, seen.sight(), after, limit + 1).stream()
                .map(comment -> CommentRecord.of(comment, seen.unnamed().name(comment.author())))
                .toList();
        return Listing.cut(read, limit, last -> List.of(last.id()));
    }

    /** @throws NotFound when there is no such comment, or the caller may not see it */
    public CommentRecord comment(String number, long id) {
        Seen seen = reading.see(number, "readComments");
        return read(number, seen.sight(), id - 1, 1).stream()
                .filter(comment -> comment.id() == id)
                .map(comment -> CommentRecord.of(comment, seen.unnamed().name(comment.author())))
                .findFirst()
                .orElseThrow(() -> new NotFound("comment", Long.toString(id)));
    }

    private List<Comment> read(String number, Sight sight, long after, int limit) {
        return sight.isStaff()
                ? tickets.comments(number, false, after, limit)
                : tickets.commentsFor(acting.caller().name(), end(sight), number, after, limit);
    }

    /** Bonds to tickets that the caller may see, oldest first. */
    public List<LinkRecord> links(String number) {
        Sight sight = reading.see(number, "readLinks").sight();
        Caller caller = acting.caller();
        return tickets.links(number).stream()
                .filter(link -> !link.at().isAfter(end(sight)))
                .map(link -> record(link, number))
                .filter(link -> desk.isSeen(caller, link.number()))
                .toList();
    }

    /** @throws NotFound when there is no such bond, or the caller may not see it */
    public LinkRecord link(String number, long id) {
        return links(number).stream()
                .filter(link -> link.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("link", Long.toString(id)));
    }

    /** The stays with line and team, first one first. */
    public List<Stay> custody(String number) {
        Seen seen = reading.see(number, "readCustody");
        StayShown shown = new StayShown(seen.sight(), acting.caller(), seen.unnamed());
        List<Stay> stays = custody.stays(number);
        return stays.stream()
                .map(stay -> shown.of(stay, stay.stay() == 1 ? null : stays.get(stay.stay() - 2)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Instant end(Sight sight) {
        return sight.isFrozen() ? sight.until() : NO_END;
    }

    private static LinkRecord record(Link link, String number) {
        boolean incoming = link.other().equals(number);
        return new LinkRecord(
                link.id(), link.kind(), incoming ? link.ticket() : link.other(), incoming, link.author(), link.at());
    }
}
