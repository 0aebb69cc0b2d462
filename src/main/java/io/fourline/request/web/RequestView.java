package io.fourline.request.web;

import io.fourline.escalation.CustodyLog.Stay;
import io.fourline.identity.Directory;
import io.fourline.incident.IncidentPicture;
import io.fourline.incident.IncidentPicture.Picture;
import io.fourline.incident.IncidentRecord;
import io.fourline.shared.error.NotFound;
import io.fourline.ticket.TicketNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** One request as whoever asked sees it: how it stands, what happened, and what they can do. */
@Named
@RequestScoped
public class RequestView {

    private static final int ENTRIES = 200;

    @Inject
    IncidentPicture pictures;

    @Inject
    Directory directory;

    @Inject
    Plainly plainly;

    @Inject
    HttpServletRequest request;

    private Picture picture;
    private String act;

    @PostConstruct
    void read() {
        String number = request.getParameter("number");
        if (!TicketNumber.INCIDENT.matches(number)) {
            throw new NotFound("incident", String.valueOf(number));
        }
        String before = request.getParameter("before");
        Integer place = before != null && before.matches("[0-9]{1,9}") ? Integer.valueOf(before) : null;
        picture = pictures.now(number, place, ENTRIES);
        act = request.getParameter("act");
    }

    public IncidentRecord getIncident() {
        return picture.incident();
    }

    public PlainStatus getStatus() {
        List<Stay> stays = picture.stays();
        Instant held = stays.isEmpty() ? picture.incident().openedAt() : since(stays.get(stays.size() - 1));
        return plainly.status(picture.incident(), held);
    }

    private static Instant since(Stay last) {
        return last.to() == null ? last.from() : last.to();
    }

    public List<RequestStory.Item> getStory() {
        return new RequestStory(plainly.words(), directory::displayName).of(picture.entries());
    }

    /** Place in the history before which more is to be read, {@code null} when this is all. */
    public Integer getEarlier() {
        return picture.earlier();
    }

    public String getServiceName() {
        return plainly.serviceName(picture.incident().service());
    }

    public String getRequesterName() {
        return directory.displayName(picture.incident().requester());
    }

    public boolean isOwn() {
        return plainly.isOwn(picture.incident().requester());
    }

    public boolean isAnswerable() {
        return may("comments");
    }

    /** Whether the reader is asked if the solution holds. */
    public boolean isConfirmable() {
        return may("closure") && !isReopening();
    }

    public boolean isReopenable() {
        return may("reopening");
    }

    public boolean isReopening() {
        return "reopen".equals(act) && may("reopening");
    }

    public boolean isCancellable() {
        return may("cancellation");
    }

    public boolean isCancelling() {
        return "cancel".equals(act) && may("cancellation");
    }

    private boolean may(String noun) {
        return picture.incident().allowedActions().contains(noun);
    }
}
