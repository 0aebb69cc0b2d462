package io.fourline.request;

import io.fourline.escalation.CustodyLog;
import io.fourline.identity.Acting;
import io.fourline.incident.AttachToIncident;
import io.fourline.incident.CommentOnIncident;
import io.fourline.incident.IncidentAttachments;
import io.fourline.incident.IncidentConversation;
import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentIntake;
import io.fourline.incident.IncidentQueue;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.OpenIncident;
import io.fourline.shared.listing.Listing;
import io.fourline.ticket.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Asking and answering with files in one go, so that a refused file leaves nothing half sent; and what somebody has asked. */
@Stateless
public class Requests {

    @Inject
    IncidentIntake intake;

    @Inject
    IncidentConversation conversation;

    @Inject
    IncidentAttachments attachments;

    @Inject
    IncidentQueue queue;

    @Inject
    CustodyLog custody;

    @Inject
    Acting acting;

    /** Opens an incident for whoever asks; its number. */
    public String raise(OpenIncident report, List<GivenFile> files) {
        String number = intake.open(report).number();
        give(number, files);
        return number;
    }

    /** Says something to the desk, with files; files may also come alone. */
    public void answer(String number, String text, List<GivenFile> files) {
        if (text != null || files.isEmpty()) {
            conversation.comment(new CommentOnIncident(number, null, text, Visibility.PUBLIC));
        }
        give(number, files);
    }

    private void give(String number, List<GivenFile> files) {
        for (GivenFile file : files) {
            try (InputStream bytes = file.content().open()) {
                attachments.attach(new AttachToIncident(number, null, file.name(), Visibility.PUBLIC, bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * What the caller has asked, newest first.
     *
     * @param others also what others asked, as far as the caller sees it
     */
    public Listing<RequestRow> list(boolean others, List<Object> after, int limit) {
        Listing<IncidentRow> page = queue.rows(
                others
                        ? IncidentFilter.everything()
                        : IncidentFilter.raisedBy(acting.caller().name()),
                after,
                limit);
        Map<String, Instant> since =
                custody.since(page.items().stream().map(IncidentRow::number).toList());
        return new Listing<>(
                page.items().stream()
                        .map(row -> new RequestRow(row, since.getOrDefault(row.number(), row.changedAt())))
                        .toList(),
                page.next());
    }
}
