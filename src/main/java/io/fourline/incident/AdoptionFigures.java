package io.fourline.incident;

import io.fourline.incident.AdoptionPreview.Change;
import io.fourline.incident.AdoptionPreview.ClockEffect;
import io.fourline.incident.AdoptionPreview.Effect;
import io.fourline.shared.time.Instants;
import io.fourline.sla.Book;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockReading;
import io.fourline.sla.Clocks;
import io.fourline.sla.Pin;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up, ticket by ticket, what moving to a version of terms would do: each clock read as it is, and as it would be. */
final class AdoptionFigures {

    private final Pin pin;
    private final Book book;
    private final long at;
    private final Map<ClockKind, long[]> sums = new EnumMap<>(ClockKind.class);
    private final List<Change> changes = new ArrayList<>();
    private long tickets;

    /** @param at microseconds since 1970-01-01T00:00:00Z, when they would be moved */
    AdoptionFigures(Pin pin, Book book, long at) {
        this.pin = pin;
        this.book = book;
        this.at = at;
    }

    void add(String number, Timeline timeline) {
        tickets++;
        Map<ClockKind, ClockReading> before = readings(timeline);
        Map<ClockKind, ClockReading> after = readings(timeline.then(moved(timeline.present())));
        for (ClockKind kind : ClockKind.values()) {
            if (before.containsKey(kind) || after.containsKey(kind)) {
                compare(number, kind, before.get(kind), after.get(kind));
            }
        }
    }

    private Stretch moved(Stretch present) {
        return new Stretch(
                Math.max(at, present.from()),
                present.phase(),
                present.waitingFor(),
                present.line(),
                present.team(),
                present.accepted(),
                present.priority(),
                pin);
    }

    private Map<ClockKind, ClockReading> readings(Timeline timeline) {
        return Clocks.read(timeline, book, Math.max(at, timeline.present().from())).stream()
                .collect(Collectors.toMap(ClockReading::kind, reading -> reading));
    }

    private void compare(String number, ClockKind kind, ClockReading before, ClockReading after) {
        boolean wasLate = before != null && before.isBreached();
        boolean isLate = after != null && after.isBreached();
        Long dueBefore = before == null ? null : before.dueAt();
        Long dueAfter = after == null ? null : after.dueAt();
        long[] sum = sums.computeIfAbsent(kind, unseen -> new long[4]);
        sum[0] += wasLate ? 1 : 0;
        sum[1] += isLate ? 1 : 0;
        if (dueBefore != null && dueAfter != null) {
            sum[2] += dueAfter < dueBefore ? 1 : 0;
            sum[3] += dueAfter > dueBefore ? 1 : 0;
        }
        if (wasLate != isLate) {
            Effect effect = isLate ? Effect.LATE : Effect.IN_TIME;
            changes.add(new Change(number, kind, effect, Instants.ofMicros(dueBefore), Instants.ofMicros(dueAfter)));
        }
    }

    AdoptionPreview preview() {
        List<ClockEffect> clocks = new ArrayList<>();
        sums.forEach((kind, sum) -> clocks.add(new ClockEffect(kind, sum[0], sum[1], sum[2], sum[3])));
        return new AdoptionPreview(pin.terms(), pin.calendarsText(), tickets, clocks, changes);
    }
}
