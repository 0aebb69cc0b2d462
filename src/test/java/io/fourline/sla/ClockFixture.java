package io.fourline.sla;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.WorkingTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A ticket's life told in a zone's wall clock, read by terms made for it. */
public final class ClockFixture implements Book {

    public static final long MINUTE = CalendarFixture.MINUTE;
    public static final long HOUR = CalendarFixture.HOUR;

    private final ZoneId zone;
    private final Map<String, ClockTerms> terms = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private ClockFixture(ZoneId zone) {
        this.zone = zone;
    }

    public static ClockFixture in(ZoneId zone) {
        return new ClockFixture(zone);
    }

    public static ClockFixture inWarsaw() {
        return in(CalendarFixture.WARSAW);
    }

    /** Terms with the same target for every clock and priority, in which every wait for the requester pauses. */
    public ClockFixture terms(String name, CalendarPlan calendar, Duration target) {
        return terms(name, calendar, target, target, false);
    }

    /** @param urgent the target of priority 1; the others have {@code usual} */
    public ClockFixture terms(String name, CalendarPlan calendar, Duration usual, Duration urgent, boolean restart) {
        Map<ClockKind, Map<Integer, Duration>> targets = new EnumMap<>(ClockKind.class);
        Map<ClockKind, Set<String>> pauses = new EnumMap<>(ClockKind.class);
        for (ClockKind kind : ClockKind.values()) {
            targets.put(kind, Map.of(1, urgent, 2, usual, 3, usual, 4, usual, 5, usual));
            pauses.put(kind, Set.of("REQUESTER"));
        }
        TermsPlan plan = new TermsPlan(
                name, TermsPlan.Match.ANY, "C", Map.of(), targets, pauses, List.of(), Set.of(), restart, null);
        WorkingTime time = new WorkingTime(calendar);
        terms.put(name, new CompiledTerms(name, plan, Map.of("C", "1"), code -> time));
        return this;
    }

    /** Opens on line 1 with priority 3. */
    public ClockFixture opened(String wall, String pin) {
        stretches.add(new Stretch(at(wall), Phase.OPEN, null, 1, "desk", false, 3, pin(pin)));
        return this;
    }

    public ClockFixture accepted(String wall) {
        Stretch last = last();
        return then(wall, Phase.OPEN, null, last.line(), true, last.priority(), last.pin());
    }

    public ClockFixture waits(String wall, String reason) {
        Stretch last = last();
        return then(wall, Phase.WAITING, reason, last.line(), last.accepted(), last.priority(), last.pin());
    }

    public ClockFixture goesOn(String wall) {
        return phase(wall, Phase.OPEN);
    }

    public ClockFixture phase(String wall, Phase phase) {
        Stretch last = last();
        return then(wall, phase, null, last.line(), last.accepted(), last.priority(), last.pin());
    }

    public ClockFixture line(String wall, int line) {
        Stretch last = last();
        return then(wall, Phase.OPEN, null, line, last.accepted(), last.priority(), last.pin());
    }

    public ClockFixture priority(String wall, int priority) {
        Stretch last = last();
        return then(wall, last.phase(), last.waitingFor(), last.line(), last.accepted(), priority, last.pin());
    }

    public ClockFixture pinned(String wall, String pin) {
        Stretch last = last();
        return then(wall, last.phase(), last.waitingFor(), last.line(), last.accepted(), last.priority(), pin(pin));
    }

    private ClockFixture then(
            String wall, Phase phase, String reason, int line, boolean accepted, int priority, Pin pin) {
        String team = line == 1 ? "desk" : "team" + line;
        stretches.add(new Stretch(at(wall), phase, reason, line, team, accepted, priority, pin));
        return this;
    }

    private Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    private static Pin pin(String name) {
        return name == null ? null : new Pin(name, Map.of("C", "1"));
    }

    @Override
    public ClockTerms terms(Pin pin) {
        return terms.get(pin.terms());
    }

    public Timeline timeline() {
        return new Timeline(stretches);
    }

    /** Microseconds of a local date and time of the zone. */
    public long at(String wall) {
        java.time.Instant instant = LocalDateTime.parse(wall).atZone(zone).toInstant();
        return instant.getEpochSecond() * CalendarFixture.SECOND + instant.getNano() / 1_000;
    }

    public ClockReading read(ClockKind kind, String wall) {
        return read(kind, at(wall));
    }

    public ClockReading read(ClockKind kind, long at) {
        return Clocks.read(kind, timeline(), this, at).orElseThrow();
    }

    public boolean listed(ClockKind kind, String wall) {
        boolean listed = Clocks.read(kind, timeline(), this, at(wall)).isPresent();
        boolean among = Clocks.read(timeline(), this, at(wall)).stream().anyMatch(reading -> reading.kind() == kind);
        if (listed != among) {
            throw new AssertionError("The list and the single clock disagree");
        }
        return listed;
    }

    public Explanation explain(ClockKind kind, String wall) {
        return Clocks.explain(kind, timeline(), this, at(wall)).orElseThrow();
    }

    /** Every clock of the terms that is listed then. */
    public List<ClockKind> kinds(String wall) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> listed(kind, wall))
                .toList();
    }
}
