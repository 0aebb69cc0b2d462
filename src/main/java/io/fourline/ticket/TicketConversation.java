package io.fourline.ticket;

import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.model.Comment;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What is said about problems and changes: by those who see them, to all who see them. */
@Accountable
@Stateless
public class TicketConversation {

    @Inject
    TicketDesk desk;

    @Inject
    TicketReading reading;

    @Inject
    TicketKinds kinds;

    @Inject
    TicketRepository tickets;

    /** A comment as it was kept, and the ticket's version after it. */
    public record Spoken(CommentRecord comment, int version) {}

    public Spoken comment(CommentOnTicket command) {
        Checks checks = new Checks();
        String text = checks.text("text", command.text(), TextRule.PROSE);
        checks.required("visibility", command.visibility());
        checks.done();
        return comment(kinds.of(command.number()), command, text);
    }

    private <T extends JournaledTicket> Spoken comment(TicketKind<T> kind, CommentOnTicket command, String text) {
        TicketWork<T> work = desk.begin(kind, kind.commenting(), command);
        Comment comment =
                tickets.add(new Comment(work.number(), work.caller().name(), command.visibility(), text, work.at()));
        desk.finish(work, work.act().with("comment", comment.facts()));
        return new Spoken(
                CommentRecord.of(comment, comment.author()), work.ticket().revision());
    }

    /** Comments after the one with this id, oldest first. */
    public Listing<CommentRecord> comments(String number, long after, int limit) {
        reading.see(kinds.of(number), number, "readComments");
        List<CommentRecord> read = tickets.comments(number, false, after, limit + 1).stream()
                .map(comment -> CommentRecord.of(comment, comment.author()))
                .toList();
        return Listing.cut(read, limit, last -> List.of(last.id()));
    }

    /** @throws NotFound when the ticket has no such comment, or the caller may not see it */
    public CommentRecord comment(String number, long id) {
        return comments(number, id - 1, 1).items().stream()
                .filter(comment -> comment.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("comment", Long.toString(id)));
    }
}
