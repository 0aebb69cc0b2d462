package io.fourline.terms.rest;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Range;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Measured;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.Told;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What terms say, as callers send and get it.
 *
 * @param calendar code of the calendar of the promise, by which every clock counts that has none of its own
 * @param handOn lines (1 to 3) whose ticket goes to the next line when the budget is used up
 * @param restartOnReopening whether a reopened ticket gets the whole time to resolve again
 * @param noticeCalendar code of the calendar in whose hours warnings are told; left out for at once
 */
public record TermsBody(
        String name,
        @Omittable MatchBody match,
        String calendar,
        @Omittable List<CalendarBody> calendars,
        List<TargetBody> targets,
        @Omittable List<PauseBody> pauses,
        @Omittable List<WarningBody> warnings,
        @Omittable @Range(min = 1, max = 3) List<Integer> handOn,
        boolean restartOnReopening,
        @Omittable String noticeCalendar) {

    /** Which tickets they are for; what is left out may be anything. */
    public record MatchBody(
            @Omittable Measured tickets,
            @Omittable String organisation,
            @Omittable String service,
            @Omittable String category,
            @Omittable @Range(min = 1, max = 5) Integer priority,
            @Omittable Boolean vip) {}

    /** A clock with a calendar of its own. */
    public record CalendarBody(ClockKind clock, String calendar) {}

    /** The target of a clock at a priority, in working time (ISO 8601). */
    public record TargetBody(
            ClockKind clock, @Range(min = 1, max = 5) int priority, Duration target) {}

    /** The waiting reasons that pause a clock. */
    public record PauseBody(ClockKind clock, List<String> reasons) {}

    /** Whom a clock tells when so much of its target is used up. */
    public record WarningBody(
            @Range(min = 1, max = 500) int percent, List<ClockKind> clocks, List<Told> told, boolean atAnyHour) {}

    static TermsBody of(TermsPlan plan) {
        List<TargetBody> targets = EnumSet.allOf(ClockKind.class).stream()
                .flatMap(kind -> new TreeMap<>(plan.targets().getOrDefault(kind, Map.of()))
                        .entrySet().stream().map(cell -> new TargetBody(kind, cell.getKey(), cell.getValue())))
                .toList();
        TermsPlan.Match match = plan.match();
        return new TermsBody(
                plan.name(),
                new MatchBody(
                        match.tickets(),
                        match.organisation(),
                        match.service(),
                        match.category(),
                        match.priority(),
                        match.vip()),
                plan.calendar(),
                new TreeMap<>(plan.calendars())
                        .entrySet().stream()
                                .map(own -> new CalendarBody(own.getKey(), own.getValue()))
                                .toList(),
                targets,
                new TreeMap<>(plan.pauses())
                        .entrySet().stream()
                                .map(row -> new PauseBody(
                                        row.getKey(),
                                        row.getValue().stream().sorted().toList()))
                                .toList(),
                plan.warnings().stream()
                        .map(warning -> new WarningBody(
                                warning.percent(),
                                warning.clocks().stream().sorted().toList(),
                                warning.told().stream().sorted().toList(),
                                warning.atAnyHour()))
                        .toList(),
                plan.handOn().stream().sorted().toList(),
                plan.restartOnReopening(),
                plan.noticeCalendar());
    }

    TermsPlan plan() {
        return new TermsPlan(
                name,
                match == null
                        ? TermsPlan.Match.ANY
                        : new TermsPlan.Match(
                                match.tickets(),
                                match.organisation(),
                                match.service(),
                                match.category(),
                                match.priority(),
                                match.vip()),
                calendar,
                calendarsByClock(),
                targetsByClock(),
                pausesByClock(),
                warnings == null
                        ? List.of()
                        : warnings.stream()
                                .map(warning -> new TermsPlan.Warning(
                                        new HashSet<>(warning.clocks()),
                                        warning.percent(),
                                        new HashSet<>(warning.told()),
                                        warning.atAnyHour()))
                                .toList(),
                handOn == null ? Set.of() : new HashSet<>(handOn),
                restartOnReopening,
                noticeCalendar);
    }

    private Map<ClockKind, String> calendarsByClock() {
        Map<ClockKind, String> byClock = new EnumMap<>(ClockKind.class);
        for (CalendarBody own : calendars == null ? List.<CalendarBody>of() : calendars) {
            once("calendars", own.clock(), byClock.put(own.clock(), own.calendar()));
        }
        return byClock;
    }

    private Map<ClockKind, Map<Integer, Duration>> targetsByClock() {
        Map<ClockKind, Map<Integer, Duration>> byClock = new EnumMap<>(ClockKind.class);
        for (TargetBody cell : targets) {
            Map<Integer, Duration> row = byClock.computeIfAbsent(cell.clock(), kind -> new TreeMap<>());
            once("targets", cell.clock() + " " + cell.priority(), row.put(cell.priority(), cell.target()));
        }
        return byClock;
    }

    private Map<ClockKind, Set<String>> pausesByClock() {
        Map<ClockKind, Set<String>> byClock = new EnumMap<>(ClockKind.class);
        for (PauseBody row : pauses == null ? List.<PauseBody>of() : pauses) {
            once("pauses", row.clock(), byClock.put(row.clock(), new HashSet<>(row.reasons())));
        }
        return byClock;
    }

    private static void once(String field, Object what, Object before) {
        if (before != null) {
            throw new InvalidInput(field, "toldTwice", what.toString());
        }
    }
}
