package io.fourline.incident.web;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.CustodyLog.Stay;
import io.fourline.escalation.web.Rail;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.incident.IncidentPicture;
import io.fourline.incident.IncidentPicture.Picture;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentState;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.ClockKind;
import io.fourline.sla.web.ClockShown;
import io.fourline.ticket.TicketNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** One incident: where it is, its story, and what may be done with it now. The address says which, and as of when. */
@Named
@RequestScoped
public class IncidentView {

    private static final int ENTRIES = 200;

    @Inject
    IncidentPicture pictures;

    @Inject
    Directory directory;

    @Inject
    FactWords facts;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private Picture picture;
    private Instant asOf;
    private Timeline.Part part;
    private IncidentDialog dialog;

    @PostConstruct
    void read() {
        String number = request.getParameter("number");
        if (!TicketNumber.INCIDENT.matches(number)) {
            throw new NotFound("incident", String.valueOf(number));
        }
        asOf = instant(request.getParameter("asOf"));
        part = part(request.getParameter("show"));
        picture = asOf == null
                ? pictures.now(number, before(request.getParameter("before")), ENTRIES)
                : pictures.asOf(number, asOf);
        dialog = IncidentDialog.of(request.getParameter("act"))
                .filter(asked -> may(asked.noun()))
                .orElse(null);
        directory.displayNames(named());
    }

    private List<String> named() {
        return Stream.concat(
                        Stream.of(
                                picture.incident().requester(),
                                picture.incident().assignee()),
                        picture.entries().stream().map(entry -> entry.actor()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Instant instant(String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("asOf", "malformed", "instant");
        }
    }

    private static Integer before(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    private static Timeline.Part part(String name) {
        for (Timeline.Part part : Timeline.Part.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
                return part;
            }
        }
        return Timeline.Part.EVERYTHING;
    }

    public IncidentRecord getIncident() {
        return picture.incident();
    }

    public ChainPlan getChain() {
        return picture.chain();
    }

    /** The moment as of which it is shown, {@code null} for now. */
    public Instant getAsOf() {
        return asOf;
    }

    /** Whether the caller may do the act with this URL noun now. */
    public boolean may(String noun) {
        return asOf == null && picture.incident().allowedActions().contains(noun);
    }

    /** Whether facts may be corrected: whoever may weigh an incident may also describe it. */
    public boolean isCorrectable() {
        return may("priority");
    }

    /** The form the address asks for, if the caller may do that now. */
    public IncidentDialog getDialog() {
        return dialog;
    }

    public String getPart() {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** Names of the parts of the story. */
    public List<String> getParts() {
        return Stream.of(Timeline.Part.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The address of a part of the story. */
    public String partHref(String name) {
        return "incident.xhtml?number=" + picture.incident().number() + "&show=" + name
                + (asOf == null ? "" : "&asOf=" + asOf);
    }

    public boolean isImported() {
        return !picture.incident().isLive();
    }

    public boolean isInternal() {
        return picture.internal();
    }

    public boolean isStaff() {
        return picture.staff();
    }

    public boolean isMine() {
        return acting.caller().name().equals(picture.incident().assignee());
    }

    public boolean isEnded() {
        IncidentState state = picture.incident().state();
        return state == IncidentState.CLOSED || state == IncidentState.CANCELLED;
    }

    /** Place before which earlier history is to be read, {@code null} when all of it is here. */
    public Integer getEarlier() {
        return picture.earlier();
    }

    /** The wanted part of the story, newest first. */
    public List<TimelineText.Item> getStory() {
        TimelineText text = new TimelineText(words(), facts, directory, picture.chain(), time());
        Stream<TimelineText.Item> told =
                Timeline.of(picture.entries(), part).stream().map(text::item);
        if (part != Timeline.Part.EVERYTHING || picture.alarms().isEmpty()) {
            return told.toList();
        }
        AlarmText alarms = new AlarmText(words(), directory, time());
        return Stream.concat(told, picture.alarms().stream().map(alarms::item))
                .sorted(Comparator.comparing(TimelineText.Item::at).reversed())
                .toList();
    }

    /** The way along the lines. */
    public Rail getRail() {
        List<Rail.Stop> stops = picture.chain().lines().stream()
                .map(line -> new Rail.Stop(line.number(), directory.teamName(line.team())))
                .toList();
        List<Rail.Stay> stays = picture.stays().stream()
                .map(stay -> new Rail.Stay(
                        stay.line(),
                        directory.teamName(stay.team()),
                        stay.from(),
                        stay.to(),
                        stay.missing() == null ? stay.reason() : stay.missing()))
                .toList();
        return Rail.of(stops, stays, asOf == null ? acting.now() : asOf).with(budgets());
    }

    private List<Rail.Budget> budgets() {
        return getIncident().clocks().stream()
                .filter(clock -> clock.kind().line() != 0)
                .map(clock -> ClockShown.of(clock, words(), time()))
                .map(clock -> new Rail.Budget(
                        ClockKind.valueOf(clock.kind()).line(), clock.share(), clock.used(), clock.tone()))
                .toList();
    }

    public List<Stay> getStays() {
        return picture.stays();
    }

    public List<String> getWatchers() {
        return picture.watchers();
    }

    public boolean isWatching() {
        return picture.watchers().contains(acting.caller().name());
    }

    public List<IncidentPicture.Bond> getBonds() {
        return picture.bonds();
    }

    Picture picture() {
        return picture;
    }

    Wording words() {
        return Words.loaded().in(reader.locale());
    }

    Instant now() {
        return acting.now();
    }

    /** The version that the form sent now was opened with; {@code null} when none was sent. */
    Integer seenVersion() {
        return before(request.getParameter("version"));
    }

    ReaderTime time() {
        return new ReaderTime(words(), reader.zone(), asOf == null ? acting.now() : asOf);
    }
}
