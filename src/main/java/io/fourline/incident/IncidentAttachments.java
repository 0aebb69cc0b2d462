package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.incident.IncidentReading.Seen;
import io.fourline.incident.model.IncidentRights;
import io.fourline.incident.model.Sight;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.TooLarge;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.text.Checks;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.AttachmentRecord;
import io.fourline.ticket.AttachmentStore;
import io.fourline.ticket.OpenedFile;
import io.fourline.ticket.StoredFile;
import io.fourline.ticket.Visibility;
import io.fourline.ticket.model.Attachment;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The files given with an incident; outsiders see the public ones and their own. */
@Stateless
@Accountable
public class IncidentAttachments {

    // Later than every instant the tables can hold a file of; a frozen view sets its own.
    private static final Instant NO_END = Instants.ofMicros(Long.MAX_VALUE);

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentReading reading;

    @Inject
    TicketRepository tickets;

    @Inject
    AttachmentStore store;

    @Inject
    Acting acting;

    /** A file as it was kept, and the incident after it. */
    public record Attached(AttachmentRecord attachment, IncidentRecord incident) {}

    /**
     * Takes a file in; the incident is held only once all of its bytes are here.
     *
     * @throws TooLarge when it holds more than {@link AttachmentStore#LIMIT}
     * @throws InvalidInput when the sender breaks off
     */
    public Attached attach(AttachToIncident command) {
        Checks checks = new Checks();
        checks.required("visibility", command.visibility());
        checks.required("file", command.bytes());
        checks.done();
        desk.refuseEarly(IncidentAct.ATTACH, command);
        StoredFile file = store.keep(command.fileName(), command.bytes());
        Work work = desk.begin(IncidentAct.ATTACH, command);
        boolean internal = command.visibility() == Visibility.INTERNAL;
        if (internal && !IncidentRights.maySpeakInternally(work.caller(), work.sight(), work.was())) {
            throw new Forbidden("internalAttachment");
        }
        Attachment attachment =
                tickets.add(Attachment.of(file, work.number(), work.caller().name(), command.visibility(), work.at()));
        IncidentRecord now = desk.finish(work, desk.act(work).with("attachment", attachment.facts()));
        return new Attached(AttachmentRecord.of(attachment, attachment.author()), now);
    }

    /**
     * A page of the files the caller may see, oldest first.
     *
     * @param after instant and id of the last one before the page; {@code null} for the first page
     */
    public Listing<AttachmentRecord> list(String number, List<Object> after, int limit) {
        Seen seen = reading.see(number, "readAttachments");
        Instant at = after == null ? Instant.EPOCH : (Instant) after.get(0);
        String id = after == null ? "" : (String) after.get(1);
        List<AttachmentRecord> read = read(number, seen.sight(), at, id, limit + 1).stream()
                .map(attachment ->
                        AttachmentRecord.of(attachment, seen.unnamed().name(attachment.author())))
                .toList();
        return Listing.cut(read, limit, AttachmentRecord::keys);
    }

    private List<Attachment> read(String number, Sight sight, Instant at, String id, int limit) {
        if (sight.isStaff()) {
            return tickets.attachments(number, at, id, limit);
        }
        Instant until = sight.isFrozen() ? sight.until() : NO_END;
        return tickets.attachmentsFor(acting.caller().name(), until, number, at, id, limit);
    }

    /** @throws NotFound when there is no such file, or the caller may not see it or its incident */
    public OpenedFile open(String number, String id) {
        Seen seen = reading.see(number, "readAttachment");
        Attachment attachment = tickets.attachment(id)
                .filter(found -> found.ticket().equals(number) && isShown(found, seen.sight()))
                .orElseThrow(() -> new NotFound("attachment", id));
        return new OpenedFile(
                AttachmentRecord.of(attachment, seen.unnamed().name(attachment.author())),
                out -> store.write(attachment.id(), out));
    }

    private boolean isShown(Attachment attachment, Sight sight) {
        if (sight.isStaff()) {
            return true;
        }
        boolean tooLate = sight.isFrozen() && attachment.at().isAfter(sight.until());
        boolean own = attachment.author().equals(acting.caller().name());
        return !tooLate && (own || attachment.visibility() == Visibility.PUBLIC);
    }
}
