package io.fourline.sla;

import static io.fourline.calendar.CalendarFixture.DAY;
import static io.fourline.calendar.CalendarFixture.HOUR;
import static io.fourline.calendar.CalendarFixture.MINUTE;
import static io.fourline.calendar.CalendarFixture.SECOND;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Calendars, terms and a ticket's life made up from a number; the same number makes the same case. */
final class AnyCase implements Book {

    private static final Instant FIRST = Instant.parse("2006-01-01T00:00:00Z");
    private static final long YEARS = 21L * 365 * DAY;
    private static final List<String> TERMS = List.of("A", "B", "C");

    final ClockKind kind;
    final Timeline timeline;
    final long step;
    final long at;
    private final Random random;
    private final Map<String, CalendarPlan> calendars = new HashMap<>();
    private final Map<String, ClockTerms> terms = new HashMap<>();
    private final long unit;

    AnyCase(long seed) {
        random = new Random(seed);
        boolean fine = random.nextInt(25) == 0;
        step = fine ? SECOND : MINUTE;
        unit = fine ? MINUTE : random.nextInt(3) == 0 ? 8 * HOUR : HOUR;
        ZoneId zone = CalendarFixture.ZONES.get(random.nextInt(CalendarFixture.ZONES.size()));
        long opened = opened(zone);
        LocalDate near = LocalDate.ofInstant(Instant.ofEpochSecond(opened / SECOND), ZoneOffset.UTC);
        for (String name : TERMS) {
            ZoneId own = random.nextInt(4) == 0
                    ? CalendarFixture.ZONES.get(random.nextInt(CalendarFixture.ZONES.size()))
                    : zone;
            calendars.put(name, CalendarFixture.any(random, own, near, fine ? 1 : 60));
        }
        timeline = life(opened);
        kind = kind();
        at = timeline.present().from() + random.nextLong(4 * unit) - random.nextLong(unit);
        TERMS.forEach(this::compile);
    }

    private ClockKind kind() {
        List<Stretch> life = timeline.stretches();
        int line = life.get(random.nextInt(life.size())).line();
        return List.of(ClockKind.RESPOND, ClockKind.RESOLVE, ClockKind.RESOLVE, ClockKind.ofLine(line))
                .get(random.nextInt(4));
    }

    // Half of them near a change of the zone's offset.
    private long opened(ZoneId zone) {
        long any = FIRST.getEpochSecond() * SECOND + random.nextLong(YEARS);
        ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.ofEpochSecond(any / SECOND));
        Instant last = FIRST.plus(22 * 365, ChronoUnit.DAYS);
        if (change == null || change.getInstant().isAfter(last) || random.nextBoolean()) {
            return any;
        }
        return change.getInstant().getEpochSecond() * SECOND - random.nextLong(6 * unit);
    }

    private Timeline life(long opened) {
        List<Stretch> life = new ArrayList<>();
        Stretch last = new Stretch(opened, Phase.OPEN, null, 1 + random.nextInt(2), "team", false, 3, pin());
        life.add(last);
        for (int i = random.nextInt(9); i > 0 && !last.phase().isOver(); i--) {
            last = next(last);
            life.add(last);
        }
        return new Timeline(life);
    }

    private Stretch next(Stretch last) {
        long from = last.from() + (random.nextInt(15) == 0 ? 0 : random.nextLong(2 * unit));
        from = random.nextInt(3) == 0 ? Math.max(last.from(), from / step * step) : from;
        Phase phase = random.nextInt(3) == 0 ? last.phase() : phase();
        String reason = phase == Phase.WAITING ? random.nextBoolean() ? "REQUESTER" : "PARTS" : null;
        int line = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : last.line();
        int priority = random.nextInt(5) == 0 ? 1 + random.nextInt(5) : last.priority();
        Pin pin = random.nextInt(6) == 0 ? pin() : last.pin();
        boolean accepted = last.accepted() || random.nextInt(4) == 0;
        return new Stretch(from, phase, reason, line, "team", accepted, priority, pin);
    }

    private Phase phase() {
        int chance = random.nextInt(20);
        if (chance == 0) {
            return Phase.CANCELLED;
        }
        return chance < 3 ? Phase.CLOSED : chance < 7 ? Phase.RESOLVED : chance < 12 ? Phase.WAITING : Phase.OPEN;
    }

    private Pin pin() {
        return random.nextInt(12) == 0 ? null : new Pin(TERMS.get(random.nextInt(TERMS.size())), Map.of("C", "1"));
    }

    private void compile(String name) {
        Map<Integer, Duration> targets = new HashMap<>();
        for (int priority = 1; priority <= 5; priority++) {
            if (random.nextInt(20) > 0) {
                targets.put(priority, Duration.of(1 + random.nextLong(3 * unit), ChronoUnit.MICROS));
            }
        }
        compile(name, targets, random.nextBoolean());
        Stretch last = timeline.asOf(Math.max(at, timeline.openedAt())).present();
        if (last.pin() != null && last.pin().terms().equals(name) && random.nextInt(4) == 0) {
            exactly(name, targets, last.priority());
        }
    }

    private void exactly(String name, Map<Integer, Duration> targets, int priority) {
        long opened = timeline.openedAt();
        long some = new WorkingTime(calendars.get(name)).between(opened, at) + random.nextInt(3) - 1;
        if (some > 0) {
            targets.put(priority, Duration.of(some, ChronoUnit.MICROS));
            compile(name, targets, random.nextBoolean());
        }
    }

    private void compile(String name, Map<Integer, Duration> targets, boolean restart) {
        TermsPlan plan = new TermsPlan(
                name,
                TermsPlan.Match.ANY,
                "C",
                Map.of(),
                Map.of(kind, targets),
                Map.of(kind, Set.of("REQUESTER")),
                List.of(),
                Set.of(),
                restart,
                null);
        WorkingTime time = new WorkingTime(calendars.get(name));
        terms.put(name, new CompiledTerms(name, plan, Map.of("C", "1"), code -> time));
    }

    @Override
    public ClockTerms terms(Pin pin) {
        return terms.get(pin.terms());
    }

    @Override
    public String toString() {
        return kind + " at " + at + " of " + timeline + " by " + calendars;
    }
}
