package io.fourline.incident;

import io.fourline.calendar.WorkingTime;
import io.fourline.identity.Directory;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.shared.time.Instants;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockReading;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.ClockState;
import io.fourline.sla.Clocks;
import io.fourline.sla.Explanation;
import io.fourline.sla.Stretch;
import io.fourline.sla.TermsBook;
import io.fourline.sla.TermsSelection;
import io.fourline.sla.TermsSelection.Chosen;
import io.fourline.sla.TermsSelection.Criteria;
import io.fourline.sla.Timeline;
import io.fourline.sla.Timelines;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An incident's clocks: which terms it is measured by, its timeline, and what the clocks show. */
@ApplicationScoped
public class IncidentClocks {

    /** After the journal, before notices. */
    private static final int AFTER_THE_JOURNAL = 200;

    @Inject
    Timelines timelines;

    @Inject
    TermsBook book;

    @Inject
    TermsSelection selection;

    @Inject
    Directory directory;

    @Inject
    IncidentRepository incidents;

    /** The terms for an incident, among the versions in force at its opening, and why these. */
    Optional<Chosen> choose(Incident incident) {
        IncidentRecord record = incidents.recordOf(incident);
        boolean vip = Optional.ofNullable(record.requester())
                .flatMap(directory::person)
                .filter(Directory.Person::vip)
                .isPresent();
        Criteria criteria =
                new Criteria(record.organisation(), record.service(), record.category(), record.priority(), vip);
        return selection.select(criteria, record.openedAt());
    }

    /**
     * Selects the terms of an incident anew; where these are still the right ones, the version it is measured by stays.
     */
    void select(Incident incident) {
        Optional<Chosen> chosen = choose(incident);
        String now = chosen.map(terms -> terms.pin().code()).orElse(null);
        String was = incident.pin() == null ? null : incident.pin().code();
        if (!Objects.equals(now, was)) {
            incident.measureBy(chosen.map(Chosen::pin).orElse(null));
        }
    }

    /** Keeps the timeline in the transaction of each act. */
    public void follow(@Observes @Priority(AFTER_THE_JOURNAL) IncidentActed acted) {
        String number = acted.now().number();
        Stretch stretch = IncidentStretch.of(acted.act().after(), acted.act().at());
        Optional<Timeline> timeline =
                acted.was() == null ? Optional.of(timelines.open(number, stretch)) : timelines.goOn(number, stretch);
        timeline.ifPresent(now -> incidents
                .incident(number)
                .ifPresent(
                        incident -> incident.due(nextDeadline(now, acted.act().at()))));
    }

    private Long nextDeadline(Timeline timeline, Instant at) {
        return Clocks.read(timeline, book, Instants.toMicros(at)).stream()
                .filter(reading -> reading.state() == ClockState.RUNNING && reading.dueAt() != null)
                .map(ClockReading::dueAt)
                .min(Long::compare)
                .orElse(null);
    }

    /** What the clocks of an incident show, or showed, at an instant; none for one without terms. */
    List<ClockRecord> readings(String number, Instant at) {
        return timelines.timeline(number).map(timeline -> read(timeline, at)).orElse(List.of());
    }

    /** What the clocks of these incidents show. */
    Map<String, List<ClockRecord>> readings(Collection<String> numbers, Instant at) {
        Map<String, List<ClockRecord>> readings = new HashMap<>();
        timelines.timelines(numbers).forEach((number, timeline) -> readings.put(number, read(timeline, at)));
        return readings;
    }

    /** What led to a clock's reading, on to its deadline. */
    Optional<Explanation> explain(String number, ClockKind kind, Instant at) {
        return timelines
                .timeline(number)
                .flatMap(timeline -> Clocks.explain(kind, timeline, book, Instants.toMicros(at)));
    }

    /** The zone of the calendar by which a clock counts now. */
    Optional<ZoneId> zone(String number, ClockKind kind) {
        return timelines
                .timeline(number)
                .map(timeline -> timeline.present().pin())
                .map(pin -> book.terms(pin).calendar(kind).plan().zone());
    }

    private List<ClockRecord> read(Timeline timeline, Instant at) {
        return Clocks.read(timeline, book, Instants.toMicros(at)).stream()
                .map(ClockRecord::of)
                .toList();
    }

    /**
     * The instant after a length of silence. Whole days are working days of the calendar by which the incident is to be
     * resolved; anything else, and everything where there are no terms, is plain time.
     */
    Instant after(Incident incident, Instant at, Duration length) {
        Instant plain = at.plus(length);
        if (incident.pin() == null || !length.equals(Duration.ofDays(length.toDays()))) {
            return plain;
        }
        WorkingTime calendar = book.terms(incident.pin()).calendar(ClockKind.RESOLVE);
        Duration day = Duration.ofSeconds(calendar.plan().dayLength());
        long working = day.multipliedBy(length.toDays()).toNanos() / 1_000;
        long instant = calendar.reach(Instants.toMicros(at), working);
        return instant == WorkingTime.NEVER ? plain : Instants.ofMicros(instant);
    }
}
