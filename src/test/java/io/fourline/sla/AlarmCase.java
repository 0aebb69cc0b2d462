package io.fourline.sla;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.Hours;
import io.fourline.calendar.WorkingTime;
import io.fourline.sla.TermsPlan.Warning;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Terms with thresholds at 50, 75, 100 and 150 percent for every clock, and lines 1 and 2 handing on. */
final class AlarmCase implements Book {

    static final long SECOND = 1_000_000L;
    static final long HOUR = 3_600 * SECOND;
    static final Pin PIN = new Pin("GOLD@1", Map.of("C", "1"));
    static final Set<Integer> PERCENTS = Set.of(50, 75, 100, 150);

    private final ClockTerms terms;

    /** @param target of priority 3; others have half or twice as much */
    AlarmCase(CalendarPlan calendar, Duration target) {
        Map<ClockKind, Map<Integer, Duration>> targets = new EnumMap<>(ClockKind.class);
        Map<ClockKind, Set<String>> pauses = new EnumMap<>(ClockKind.class);
        for (ClockKind kind : ClockKind.values()) {
            Duration half = target.dividedBy(2);
            Duration twice = target.multipliedBy(2);
            targets.put(kind, Map.of(1, half, 2, half, 3, target, 4, twice, 5, twice));
            pauses.put(kind, Set.of("REQUESTER"));
        }
        Set<ClockKind> all = EnumSet.allOf(ClockKind.class);
        List<Warning> warnings = PERCENTS.stream()
                .map(percent -> new Warning(all, percent, Set.of(Told.ASSIGNEE), percent > 100))
                .toList();
        TermsPlan plan = new TermsPlan(
                "Gold", TermsPlan.Match.ANY, "C", Map.of(), targets, pauses, warnings, Set.of(1, 2), false, "C");
        WorkingTime time = new WorkingTime(calendar);
        this.terms = new CompiledTerms("GOLD@1", plan, Map.of("C", "1"), code -> time);
    }

    static CalendarPlan office() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(Hours.parse("08:00-12:00"), Hours.parse("13:00-16:00")));
        }
        return new CalendarPlan(ZoneId.of("Europe/Warsaw"), week, Map.of(), Map.of(), null, null);
    }

    @Override
    public ClockTerms terms(Pin pin) {
        return terms;
    }
}
