package io.fourline.calendar;

/**
 * The arithmetic of one calendar: how much working time lies between two instants, and when so much will have passed.
 * An instant counts exactly when the wall clock of the calendar's zone then shows a time inside one of the day's
 * half-open windows; hence an hour that is repeated at the end of summer time counts twice and one that is skipped not
 * at all. Pure: the same question always has the same answer.
 *
 * <p>Instants are microseconds since 1970-01-01T00:00:00Z and lengths microseconds; nothing is rounded. Instants before
 * {@value #FIRST_YEAR} or after {@value #LAST_YEAR} are not counted.
 */
public final class WorkingTime {

    /** The answer where so much working time will never have passed. */
    public static final long NEVER = Long.MAX_VALUE;

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2200;
    private static final int AHEAD = 3;
    private static final long YEAR = 31_556_952L * OpenTimes.SECOND;

    private final CalendarPlan plan;
    private volatile OpenTimes times;

    public WorkingTime(CalendarPlan plan) {
        this.plan = plan;
    }

    public CalendarPlan plan() {
        return plan;
    }

    /** Working time from one instant to a later one, that one not included; 0 when it is not later. */
    public long between(long from, long to) {
        if (from >= to) {
            return 0;
        }
        OpenTimes open = covering(from, to);
        return open.openUntil(within(open, to)) - open.openUntil(within(open, from));
    }

    /** The first instant by which {@code length} has passed since {@code from}; {@code from} itself for 0. */
    public long reach(long from, long length) {
        return length == 0 ? from : search(from, length, false);
    }

    /** The instant after which more than {@code length} has passed since {@code from}. */
    public long exceed(long from, long length) {
        return Math.max(from, search(from, length, true));
    }

    private long search(long from, long length, boolean beyond) {
        int last = year(from) + AHEAD;
        while (true) {
            OpenTimes open = covering(from, newYearBefore(Math.min(last, LAST_YEAR)));
            long goal = open.openUntil(within(open, from)) + length;
            long found = beyond ? open.exceeding(goal) : open.reaching(goal);
            if (found != NEVER
                    || last >= LAST_YEAR
                    || !plan.opens() && plan.specialDays().isEmpty()) {
                return found;
            }
            last += last - year(from);
        }
    }

    // A race makes the same table twice and keeps one of them.
    private OpenTimes covering(long from, long to) {
        OpenTimes open = times;
        if (open != null && open.covers(from) && open.covers(to)) {
            return open;
        }
        int first = year(open == null ? from : Math.min(from, open.from));
        int last = year(open == null ? to : Math.max(to, open.until - 1));
        OpenTimes made = OpenTimes.over(plan, clamp(first - 1), clamp(last + 1));
        times = made;
        return made;
    }

    private static long within(OpenTimes open, long instant) {
        return Math.max(open.from, Math.min(instant, open.until - 1));
    }

    private static int clamp(int year) {
        return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year));
    }

    private static int year(long instant) {
        return clamp((int) (1970 + Math.floorDiv(instant, YEAR)));
    }

    private static long newYearBefore(int year) {
        return (year - 1970) * YEAR;
    }
}
