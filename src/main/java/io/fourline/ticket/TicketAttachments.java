package io.fourline.ticket;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.TooLarge;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.text.Checks;
import io.fourline.ticket.model.Attachment;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The files given with problems and changes: whoever sees the ticket may open them. */
@Accountable
@Stateless
public class TicketAttachments {

    @Inject
    TicketDesk desk;

    @Inject
    TicketReading reading;

    @Inject
    TicketKinds kinds;

    @Inject
    TicketRepository tickets;

    @Inject
    AttachmentStore store;

    /** A file as it was kept, and the ticket's version after it. */
    public record Attached(AttachmentRecord attachment, int version) {}

    /**
     * Takes a file in; the ticket is held only once all of its bytes are here.
     *
     * @throws TooLarge when it holds more than {@link AttachmentStore#LIMIT}
     * @throws InvalidInput when the sender breaks off
     */
    public Attached attach(AttachToTicket command) {
        Checks checks = new Checks();
        checks.required("visibility", command.visibility());
        checks.required("file", command.bytes());
        checks.done();
        return attach(kinds.of(command.number()), command);
    }

    private <T extends JournaledTicket> Attached attach(TicketKind<T> kind, AttachToTicket command) {
        desk.refuseEarly(kind, kind.attaching(), command);
        StoredFile file = store.keep(command.fileName(), command.bytes());
        TicketWork<T> work = desk.begin(kind, kind.attaching(), command);
        Attachment attachment =
                tickets.add(Attachment.of(file, work.number(), work.caller().name(), command.visibility(), work.at()));
        desk.finish(work, work.act().with("attachment", attachment.facts()));
        return new Attached(
                AttachmentRecord.of(attachment, attachment.author()),
                work.ticket().revision());
    }

    /**
     * A page of the files, oldest first.
     *
     * @param after instant and id of the last one before the page; {@code null} for the first page
     */
    public Listing<AttachmentRecord> list(String number, List<Object> after, int limit) {
        reading.see(kinds.of(number), number, "readAttachments");
        Instant at = after == null ? Instant.EPOCH : (Instant) after.get(0);
        String id = after == null ? "" : (String) after.get(1);
        List<AttachmentRecord> read = tickets.attachments(number, at, id, limit + 1).stream()
                .map(attachment -> AttachmentRecord.of(attachment, attachment.author()))
                .toList();
        return Listing.cut(read, limit, AttachmentRecord::keys);
    }

    /** @throws NotFound when the ticket has no such file, or the caller may not see it */
    public OpenedFile open(String number, String id) {
        reading.see(kinds.of(number), number, "readAttachment");
        Attachment attachment = tickets.attachment(id)
                .filter(found -> found.ticket().equals(number))
                .orElseThrow(() -> new NotFound("attachment", id));
        return new OpenedFile(
                AttachmentRecord.of(attachment, attachment.author()), out -> store.write(attachment.id(), out));
    }
}
