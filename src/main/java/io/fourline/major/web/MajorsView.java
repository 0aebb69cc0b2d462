package io.fourline.major.web;

import io.fourline.major.MajorChildren;
import io.fourline.major.MajorReading;
import io.fourline.major.MajorRecord;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.TicketNumber;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The major incidents that run, and those that ended. */
@Named
@RequestScoped
public class MajorsView {

    private static final int PAGE = 20;
    private static final int MOST_RUNNING = 50;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})-(INC-\\d{6,12})");

    @EJB
    MajorReading reading;

    @EJB
    MajorChildren children;

    @Inject
    MajorPage page;

    private List<Row> running;
    private List<Row> past;
    private Listing<MajorRecord> ended;

    /** A major incident in its list. */
    public record Row(
            MajorRecord major,
            String manager,
            String services,
            int children,
            String countdown,
            boolean overdue,
            String lasted) {}

    @PostConstruct
    void read() {
        running = reading.list(true, null, MOST_RUNNING).items().stream()
                .map(this::row)
                .toList();
        String after = page.parameter("after");
        Matcher place = PLACE.matcher(after == null ? "" : after);
        List<Object> from = place.matches() && TicketNumber.INCIDENT.matches(place.group(2))
                ? List.of(Instants.ofMicros(Long.valueOf(place.group(1))), place.group(2))
                : null;
        ended = reading.list(false, from, PAGE);
        past = ended.items().stream().map(this::row).toList();
    }

    private Row row(MajorRecord major) {
        Instant now = page.acting().now();
        Instant end = major.endedAt() == null ? now : major.endedAt();
        return new Row(
                major,
                page.names().person(major.manager()),
                major.services().stream().map(page.names()::service).collect(Collectors.joining(", ")),
                children.of(major.number()).rows().size(),
                major.nextUpdateAt() == null ? null : page.time().countdown(major.nextUpdateAt()),
                major.isOverdue(now),
                page.words().duration(Duration.between(major.declaredAt(), end)));
    }

    public List<Row> getRunning() {
        return running;
    }

    public List<Row> getPast() {
        return past;
    }

    public String getOlder() {
        return ended.next() == null
                ? null
                : "index.xhtml?after="
                        + Instants.toMicros((Instant) ended.next().get(0)) + "-"
                        + ended.next().get(1);
    }

    public String getNewer() {
        return page.parameter("after") == null ? null : "index.xhtml";
    }
}
