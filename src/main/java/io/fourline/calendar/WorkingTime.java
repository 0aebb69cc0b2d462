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
    private static final long EARLIEST = OpenTimes.newYear(FIRST_YEAR);
    private static final long LATEST = OpenTimes.newYear(LAST_YEAR + 1) - 1;

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
        long first = counted(from);
        long last = counted(to);
        OpenTimes open = covering(first, last);
        return open.openUntil(last) - open.openUntil(first);
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
        long first = counted(from);
        OpenTimes open = covering(first, Math.min(LATEST, first + AHEAD * YEAR));
        long goal = open.openUntil(first) + length;
        long found = beyond ? open.exceeding(goal) : open.reaching(goal);
        boolean shut = !plan.opens() && plan.specialDays().isEmpty();
        return found != NEVER || shut ? found : searchBehind(open, goal - open.total(), beyond);
    }

    // So far ahead nothing is kept: a calendar with many windows and a target of years must not fill the memory.
    private long searchBehind(OpenTimes near, long length, boolean beyond) {
        long left = length;
        for (int year = year(near.until + YEAR / 2); year <= LAST_YEAR; year += AHEAD) {
            OpenTimes open = OpenTimes.over(plan, year, Math.min(LAST_YEAR, year + AHEAD - 1));
            long found = beyond ? open.exceeding(left) : open.reaching(left);
            if (found != NEVER) {
                return found;
            }
            left -= open.total();
        }
        return NEVER;
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

    private static long counted(long instant) {
        return Math.max(EARLIEST, Math.min(instant, LATEST));
    }

    private static int clamp(int year) {
        return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year));
    }

    // By years of equal length: a day off at the turn of a year, for which the tables leave room.
    private static int year(long instant) {
        return (int) (1970 + Math.floorDiv(instant, YEAR));
    }
}
