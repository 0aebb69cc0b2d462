package io.fourline.terms;

import static io.fourline.terms.TermsProblem.error;
import static io.fourline.terms.TermsProblem.warning;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.WorkingTime;
import io.fourline.shared.time.Instants;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Measured;
import io.fourline.sla.TermsPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands against terms before tickets are measured by them: promises that their own parts cannot keep, and parts
 * that can never matter. A pure function of the plan and what surrounds it.
 */
public final class TermsCheck {

    static final int PRIORITIES = 5;
    private static final Duration REACH = Duration.ofDays(366);

    /** How a code that terms name stands in its register. */
    public enum Standing {
        OFFERED,
        RETIRED,
        UNKNOWN
    }

    /** What a register says of a code. */
    @FunctionalInterface
    public interface Registers {

        /** @param criterion organisation, service or category */
        Standing standing(String criterion, String code);
    }

    /**
     * What terms are checked against.
     *
     * @param calendars the newest published version of a calendar
     * @param others the versions in force of all other terms
     */
    public record Surroundings(
            Function<String, Optional<CalendarPlan>> calendars,
            Registers registers,
            List<TermsVersion> others,
            Instant now) {}

    private final String code;
    private final TermsPlan plan;
    private final Surroundings around;
    private final Map<String, WorkingTime> times = new HashMap<>();
    private final List<TermsProblem> found = new ArrayList<>();

    private TermsCheck(String code, TermsPlan plan, Surroundings around) {
        this.code = code;
        this.plan = plan;
        this.around = around;
    }

    /** Everything found, errors first. */
    public static List<TermsProblem> problems(String code, TermsPlan plan, Surroundings around) {
        TermsCheck check = new TermsCheck(code, plan, around);
        check.checkCalendars();
        check.checkTargets();
        for (int priority = 1; priority <= PRIORITIES; priority++) {
            check.checkPriority(priority);
        }
        check.found.addAll(BudgetCheck.problems(plan, check.times, around.now()));
        check.found.addAll(CoverageCheck.problems(plan, check.times, around.now()));
        check.found.addAll(WarningCheck.problems(plan));
        check.checkMatch();
        check.checkOthers();
        check.found.sort(java.util.Comparator.comparing(TermsProblem::severity));
        return List.copyOf(check.found);
    }

    private void checkCalendars() {
        if (plan.calendar() == null) {
            found.add(error("calendarMissing", "calendar"));
        }
        for (String calendar : TermsMatch.calendars(plan)) {
            Optional<CalendarPlan> published = around.calendars().apply(calendar);
            String field = calendarField(calendar);
            if (published.isEmpty()) {
                found.add(error("calendarUnpublished", field, calendar));
            } else if (!published.get().opens()) {
                found.add(error("calendarClosed", field, calendar));
            } else {
                times.put(calendar, new WorkingTime(published.get()));
            }
        }
    }

    private String calendarField(String calendar) {
        if (calendar.equals(plan.calendar())) {
            return "calendar";
        }
        return plan.calendars().entrySet().stream()
                .filter(own -> own.getValue().equals(calendar))
                .map(own -> "calendar." + own.getKey())
                .sorted()
                .findFirst()
                .orElse("noticeCalendar");
    }

    private void checkTargets() {
        for (ClockKind kind : ClockKind.values()) {
            WorkingTime time = times.get(String.valueOf(plan.calendar(kind)));
            for (int priority = 1; priority <= PRIORITIES; priority++) {
                Duration target = plan.target(kind, priority);
                if (target == null) {
                    continue;
                }
                String field = "target." + kind + '.' + priority;
                if (target.isNegative() || target.isZero()) {
                    found.add(error("targetNotPositive", field, kind, priority));
                } else if (target.compareTo(DurationText.LONGEST) > 0) {
                    found.add(error("targetTooLong", field, kind, priority, target));
                } else if (time != null && !isReached(time, target)) {
                    found.add(error("targetOutOfReach", field, kind, priority, target, plan.calendar(kind)));
                }
            }
        }
    }

    private boolean isReached(WorkingTime time, Duration target) {
        long now = Instants.toMicros(around.now());
        long reached = time.reach(now, target.toNanos() / 1_000);
        return reached != WorkingTime.NEVER && reached <= now + REACH.toNanos() / 1_000;
    }

    private void checkPriority(int priority) {
        Duration respond = plan.target(ClockKind.RESPOND, priority);
        Duration resolve = plan.target(ClockKind.RESOLVE, priority);
        // A ticket that got these terms for its priority may still be given another one later.
        boolean later = plan.match().priority() != null && plan.match().priority() != priority;
        if (respond == null && resolve == null) {
            String field = "target.RESOLVE." + priority;
            found.add(later ? warning("targetsLater", field, priority) : error("targetsMissing", field, priority));
        } else if (resolve == null) {
            found.add(warning("resolveMissing", "target.RESOLVE." + priority, priority));
        } else if (respond == null) {
            found.add(warning("respondMissing", "target.RESPOND." + priority, priority));
        } else if (respond.compareTo(resolve) > 0 && isOneCalendar()) {
            found.add(error("respondLonger", "target.RESPOND." + priority, priority, respond, resolve));
        }
    }

    private boolean isOneCalendar() {
        return java.util.Objects.equals(plan.calendar(ClockKind.RESPOND), plan.calendar(ClockKind.RESOLVE));
    }

    private void checkMatch() {
        boolean lines = plan.targets().keySet().stream().anyMatch(kind -> kind.line() > 0)
                || !plan.handOn().isEmpty();
        if (plan.match().tickets() != Measured.INCIDENT && lines) {
            found.add(error("linesOfIncidents", "match.tickets"));
        }
        for (String criterion : List.of("organisation", "service", "category")) {
            Object asked = TermsMatch.value(plan.match(), criterion);
            if (asked == null) {
                continue;
            }
            Standing standing = around.registers().standing(criterion, asked.toString());
            if (standing == Standing.UNKNOWN) {
                found.add(error("matchUnknown", "match." + criterion, criterion, asked));
            } else if (standing == Standing.RETIRED) {
                found.add(warning("matchRetired", "match." + criterion, criterion, asked));
            }
        }
    }

    private void checkOthers() {
        TermsVersion self = new TermsVersion(code, "", plan, around.now(), "", "");
        for (TermsVersion other : around.others()) {
            if (other.code().equals(code) || !other.plan().match().equals(plan.match())) {
                continue;
            }
            boolean loses = TermsMatch.bestFirst().compare(other, self) < 0;
            found.add(warning(
                    loses ? "unreachable" : "shadows", null, other.plan().name(), other.code()));
        }
    }
}
