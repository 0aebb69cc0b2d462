package io.fourline.simulation;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.WorkingTime;
import io.fourline.sla.Book;
import io.fourline.sla.ClockKind;
import io.fourline.sla.CompiledTerms;
import io.fourline.sla.Phase;
import io.fourline.sla.Pin;
import io.fourline.sla.Stretch;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.TermsPlan.Match;
import io.fourline.sla.Timeline;
import io.fourline.sla.TimelineText;
import io.fourline.terms.TermsVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Past tickets told in hours since a Monday's midnight, and terms that count every hour. */
public final class ReplayFixture {

    public static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final long HOUR = Duration.ofHours(1).toNanos() / 1_000;
    private static final WorkingTime ALWAYS = new WorkingTime(CalendarPlan.always(ZoneOffset.UTC));

    private final List<Stretch> stretches = new ArrayList<>();
    private final Pin pin;

    private ReplayFixture(Pin pin) {
        this.pin = pin;
    }

    /** A ticket pinned to terms, {@code null} for none. */
    public static ReplayFixture ticket(String terms) {
        return new ReplayFixture(terms == null ? null : new Pin(terms, Map.of("ALWAYS", "1")));
    }

    public ReplayFixture at(double hours, Phase phase, String waitingFor, int line, String team, boolean accepted) {
        stretches.add(new Stretch(micros(hours), phase, waitingFor, line, team, accepted, 3, pin));
        return this;
    }

    public ReplayFixture at(double hours, Phase phase, int line, String team) {
        return at(hours, phase, null, line, team, hours > 0);
    }

    public Timeline timeline() {
        return new Timeline(stretches);
    }

    public PastTicket past(boolean live, String service) {
        Timeline timeline = timeline();
        return new PastTicket(
                "INC-000001",
                live,
                TimelineText.write(timeline),
                timeline.present().from(),
                "ACME",
                service,
                null,
                false);
    }

    public static long micros(double hours) {
        return START.toEpochMilli() * 1_000 + (long) (hours * HOUR);
    }

    /** A plan with one target for each of these clocks, in hours, whatever the priority; waits for requesters pause. */
    public static TermsPlan plan(Match match, Map<ClockKind, Integer> hours) {
        Map<ClockKind, Map<Integer, Duration>> targets = new EnumMap<>(ClockKind.class);
        Map<ClockKind, Set<String>> pauses = new EnumMap<>(ClockKind.class);
        hours.forEach((kind, target) -> {
            Duration length = Duration.ofHours(target);
            targets.put(kind, Map.of(1, length, 2, length, 3, length, 4, length, 5, length));
            pauses.put(kind, Set.of("REQUESTER"));
        });
        return new TermsPlan("Terms", match, "ALWAYS", Map.of(), targets, pauses, List.of(), Set.of(), false, null);
    }

    public static TermsVersion version(String code, TermsPlan plan) {
        return new TermsVersion(code, "1", plan, START, "admin", "because");
    }

    public static CompiledTerms compiled(String name, TermsPlan plan) {
        return new CompiledTerms(name, plan, Map.of("ALWAYS", "1"), code -> ALWAYS);
    }

    public static TicketReplay.Side side(TermsVersion version, TermsVersion... others) {
        return new TicketReplay.Side(compiled(version.name(), version.plan()), new Selection(version, List.of(others)));
    }

    /** Terms by their names. */
    public static Book book(Map<String, TermsPlan> plans) {
        return asked -> compiled(asked.terms(), plans.get(asked.terms()));
    }
}
