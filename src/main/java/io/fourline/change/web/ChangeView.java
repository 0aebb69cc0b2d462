package io.fourline.change.web;

import io.fourline.change.ChangeKind;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.model.ChangeRights;
import io.fourline.identity.Acting;
import io.fourline.shared.error.InvalidInput;
import io.fourline.ticket.TicketReading;
import io.fourline.ticket.web.TicketStory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One change: what it is to do, its story, and what may be done with it now. The address says which, and as of when. */
@Named
@RequestScoped
public class ChangeView {

    private static final int ENTRIES = 1_000;
    private static final Set<String> SILENT =
            Set.of("openedAt", "approvedAt", "scheduledAt", "startedAt", "finishedAt", "closedAt");

    @Inject
    ChangeReading reading;

    @Inject
    TicketReading tickets;

    @Inject
    ChangeWords texts;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private ChangeRecord change;
    private Instant asOf;
    private TicketStory.Part part;
    private ChangeDialog dialog;
    private List<TicketStory.Item> story;

    @PostConstruct
    void read() {
        String number = String.valueOf(request.getParameter("number"));
        asOf = instant(request.getParameter("asOf"));
        change = asOf == null ? reading.change(number) : reading.asOf(number, asOf);
        part = Arrays.stream(TicketStory.Part.values())
                .filter(one -> key(one).equals(request.getParameter("show")))
                .findFirst()
                .orElse(TicketStory.Part.EVERYTHING);
        dialog = ChangeDialog.of(request.getParameter("act"))
                .filter(asked -> may(asked.act().noun()))
                .orElse(null);
    }

    private static Instant instant(String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("asOf", "malformed", "instant");
        }
    }

    public ChangeRecord getChange() {
        return change;
    }

    public Instant getAsOf() {
        return asOf;
    }

    public ChangeDialog getDialog() {
        return dialog;
    }

    /** The number of the incident that a form is about, {@code null} for none. */
    public String getIncident() {
        return request.getParameter("incident");
    }

    /** Whether the caller may do the act with this URL noun now. */
    public boolean may(String noun) {
        return asOf == null && change.allowedActions().contains(noun);
    }

    /** Whether the caller may describe it better now. */
    public boolean isCorrectable() {
        return asOf == null && ChangeRights.mayCorrect(acting.caller(), change);
    }

    /** Whether the caller may tick tasks off now. */
    public boolean isTicking() {
        return asOf == null && ChangeRights.mayDoTasks(acting.caller(), change);
    }

    /** The newest part of the story. */
    public List<TicketStory.Item> getStory() {
        if (story == null) {
            TicketStory telling = new TicketStory(texts.words(), ChangeKind.WORD, SILENT, texts::person, texts);
            int from = Math.max(0, change.version() - ENTRIES);
            story = telling.of(
                    tickets.journal(ChangeKind.WORD, change.number(), from, change.version() - from)
                            .items(),
                    part);
        }
        return story;
    }

    public String getPart() {
        return key(part);
    }

    public List<String> getParts() {
        return Arrays.stream(TicketStory.Part.values()).map(ChangeView::key).toList();
    }

    private static String key(TicketStory.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
