package io.fourline.terms;

import io.fourline.calendar.WorkingTime;
import io.fourline.shared.time.Instants;
import io.fourline.sla.ClockKind;
import io.fourline.sla.TermsPlan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the lines' budgets and the supplier's fit into the time to resolve. A budget that counts by another calendar
 * than the promise is taken for the most promised time it can last, whenever in a week it begins.
 */
final class BudgetCheck {

    private static final int SUPPLIER = 4;
    private static final long STEP = Duration.ofMinutes(15).toNanos() / 1_000;
    private static final long WEEK = Duration.ofDays(7).toNanos() / 1_000;

    private final TermsPlan plan;
    private final Map<String, WorkingTime> times;
    private final long monday;

    private BudgetCheck(TermsPlan plan, Map<String, WorkingTime> times, Instant now) {
        this.plan = plan;
        this.times = times;
        this.monday = Instants.toMicros(now.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC));
    }

    /** @param times the calendars that can be counted by; a line that has none of them is left out */
    static List<TermsProblem> problems(TermsPlan plan, Map<String, WorkingTime> times, Instant now) {
        BudgetCheck check = new BudgetCheck(plan, times, now);
        List<TermsProblem> found = new ArrayList<>();
        for (int priority = 1; priority <= TermsCheck.PRIORITIES; priority++) {
            TermsProblem problem = check.problem(priority);
            if (problem != null) {
                found.add(problem);
            }
        }
        return found;
    }

    private TermsProblem problem(int priority) {
        Duration target = plan.target(ClockKind.RESOLVE, priority);
        if (target == null || plan.calendar() == null) {
            return null;
        }
        Duration own = Duration.ZERO;
        for (int line = 1; line < SUPPLIER; line++) {
            own = own.plus(budget(line, priority));
        }
        Duration supplier = budget(SUPPLIER, priority);
        Duration together = own.plus(supplier);
        if (together.compareTo(target) <= 0) {
            return null;
        }
        String suffix = countsOtherwise(priority) ? "ByOthers" : "";
        if (own.compareTo(target) > 0) {
            return TermsProblem.error("budgets" + suffix, widest(priority), priority, own, target);
        }
        return TermsProblem.error(
                "supplier" + suffix, "target.LINE_4." + priority, priority, own, supplier, together, target);
    }

    private String widest(int priority) {
        int widest = 1;
        for (int line = 2; line < SUPPLIER; line++) {
            widest = budget(line, priority).compareTo(budget(widest, priority)) > 0 ? line : widest;
        }
        return "target.LINE_" + widest + '.' + priority;
    }

    private boolean countsOtherwise(int priority) {
        for (int line = 1; line <= SUPPLIER; line++) {
            ClockKind kind = ClockKind.ofLine(line);
            if (plan.target(kind, priority) != null && isOther(kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(ClockKind kind) {
        return !plan.calendar(kind).equals(plan.calendar(ClockKind.RESOLVE));
    }

    /** A line's budget in the time of the promise. */
    private Duration budget(int line, int priority) {
        ClockKind kind = ClockKind.ofLine(line);
        Duration budget = plan.target(kind, priority);
        if (budget == null || budget.isNegative()) {
            return Duration.ZERO;
        }
        if (!isOther(kind)) {
            return budget;
        }
        WorkingTime promise = times.get(plan.calendar(ClockKind.RESOLVE));
        WorkingTime own = times.get(plan.calendar(kind));
        boolean comparable = promise != null && own != null && budget.compareTo(DurationText.LONGEST) <= 0;
        return comparable ? longest(promise, own, budget) : budget;
    }

    private Duration longest(WorkingTime promise, WorkingTime own, Duration budget) {
        long length = budget.toNanos() / 1_000;
        long longest = 0;
        for (long from = monday; from < monday + WEEK; from += STEP) {
            long until = own.reach(from, length);
            if (until == WorkingTime.NEVER) {
                return budget;
            }
            longest = Math.max(longest, promise.between(from, until));
        }
        return Duration.ofNanos(longest * 1_000);
    }
}
