package io.fourline.sla;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a version of terms says: an SLA with the OLAs of lines 1 to 3 and the UC of line 4; a value that never changes.
 *
 * @param name what people call these terms
 * @param match which tickets they are for
 * @param calendar code of the calendar of the promise, by which every clock counts that has none of its own
 * @param calendars codes of calendars of single clocks, such as the supplier's
 * @param targets per clock and priority (1 to 5), in working time; a priority that is missing has no such clock
 * @param pauses per clock the waiting reasons that pause it
 * @param warnings who is told when
 * @param handOn the lines whose ticket goes to the next line when the budget is used up; the others only warn
 * @param restartOnReopening whether a reopened ticket gets the whole time to resolve again
 * @param noticeCalendar code of the calendar in whose hours warnings are told; {@code null} for at once
 */
public record TermsPlan(
        String name,
        Match match,
        String calendar,
        Map<ClockKind, String> calendars,
        Map<ClockKind, Map<Integer, Duration>> targets,
        Map<ClockKind, Set<String>> pauses,
        List<Warning> warnings,
        Set<Integer> handOn,
        boolean restartOnReopening,
        String noticeCalendar) {

    /**
     * Which tickets terms are for; what is {@code null} may be anything.
     *
     * @param tickets of which kind they are, incidents where nothing is said
     */
    public record Match(
            Measured tickets, String organisation, String service, String category, Integer priority, Boolean vip) {

        /** Every incident. */
        public static final Match ANY = new Match(null, null, null, null, null);

        public Match {
            tickets = tickets == null ? Measured.INCIDENT : tickets;
        }

        /** Incidents that have all of this. */
        public Match(String organisation, String service, String category, Integer priority, Boolean vip) {
            this(Measured.INCIDENT, organisation, service, category, priority, vip);
        }
    }

    /**
     * A threshold.
     *
     * @param percent of the target, 1 to 500
     * @param told whom it tells
     * @param atAnyHour whether it is told outside the hours for notices, too
     */
    public record Warning(Set<ClockKind> clocks, int percent, Set<Told> told, boolean atAnyHour) {
        public Warning {
            clocks = Set.copyOf(clocks);
            told = Set.copyOf(told);
        }
    }

    public TermsPlan {
        Objects.requireNonNull(match);
        calendars = Map.copyOf(calendars);
        targets = Map.copyOf(targets);
        pauses = Map.copyOf(pauses);
        warnings = List.copyOf(warnings);
        handOn = Set.copyOf(handOn);
    }

    /** The target, {@code null} where the terms promise nothing. */
    public Duration target(ClockKind kind, int priority) {
        return targets.getOrDefault(kind, Map.of()).get(priority);
    }

    /** Code of the calendar by which a clock counts. */
    public String calendar(ClockKind kind) {
        return calendars.getOrDefault(kind, calendar);
    }
}
