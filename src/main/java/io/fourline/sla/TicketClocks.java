package io.fourline.sla;

import io.fourline.calendar.WorkingTime;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clocks of tickets of any kind: the timeline of each, and what its clocks show. */
@ApplicationScoped
public class TicketClocks {

    @Inject
    Timelines timelines;

    @Inject
    Book book;

    /**
     * Keeps the timeline in the transaction of an act.
     *
     * @param opens whether a ticket that has no timeline yet gets one by this act
     * @return its next deadline in microseconds; {@code null} where no clock runs towards one. Empty for a ticket that has
     *     no timeline, having been opened before there were clocks
     */
    public Optional<Deadline> follow(String number, Stretch stretch, boolean opens) {
        Optional<Timeline> timeline = timelines
                .goOn(number, stretch)
                .or(() -> opens ? Optional.of(timelines.open(number, stretch)) : Optional.empty());
        return timeline.map(now -> new Deadline(nextDeadline(now, stretch.from())));
    }

    /** @param micros since 1970-01-01T00:00:00Z; {@code null} for none */
    public record Deadline(Long micros) {}

    private Long nextDeadline(Timeline timeline, long at) {
        return Clocks.read(timeline, book, at).stream()
                .filter(reading -> reading.state() == ClockState.RUNNING && reading.dueAt() != null)
                .map(ClockReading::dueAt)
                .min(Long::compare)
                .orElse(null);
    }

    /** What the clocks of a ticket show, or showed, at an instant; none for one without terms. */
    public List<ClockRecord> readings(String number, Instant at) {
        return timelines.timeline(number).map(timeline -> read(timeline, at)).orElse(List.of());
    }

    /** What the clocks of these tickets show. */
    public Map<String, List<ClockRecord>> readings(Collection<String> numbers, Instant at) {
        Map<String, List<ClockRecord>> readings = new HashMap<>();
        timelines.timelines(numbers).forEach((number, timeline) -> readings.put(number, read(timeline, at)));
        return readings;
    }

    private List<ClockRecord> read(Timeline timeline, Instant at) {
        return Clocks.read(timeline, book, Instants.toMicros(at)).stream()
                .map(ClockRecord::of)
                .toList();
    }

    /** What led to a clock's reading, on to its deadline. */
    public Optional<Explanation> explain(String number, ClockKind kind, Instant at) {
        return timelines
                .timeline(number)
                .flatMap(timeline -> Clocks.explain(kind, timeline, book, Instants.toMicros(at)));
    }

    /** The zone of the calendar by which a clock counts now. */
    public Optional<ZoneId> zone(String number, ClockKind kind) {
        return timelines
                .timeline(number)
                .map(timeline -> timeline.present().pin())
                .map(pin -> book.terms(pin).calendar(kind).plan().zone());
    }

    /**
     * The instant after a length of silence. Whole days are working days of the calendar by which a ticket is to be
     * resolved; anything else, and everything where there are no terms, is plain time.
     *
     * @param pin {@code null} for no terms
     */
    public Instant after(Pin pin, Instant at, Duration length) {
        Instant plain = at.plus(length);
        if (pin == null || !length.equals(Duration.ofDays(length.toDays()))) {
            return plain;
        }
        WorkingTime calendar = book.terms(pin).calendar(ClockKind.RESOLVE);
        Duration day = Duration.ofSeconds(calendar.plan().dayLength());
        long working = day.multipliedBy(length.toDays()).toNanos() / 1_000;
        long instant = calendar.reach(Instants.toMicros(at), working);
        return instant == WorkingTime.NEVER ? plain : Instants.ofMicros(instant);
    }
}
