package io.fourline.calendar;

import io.fourline.shared.time.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * The open intervals of a calendar over a span of years, as arrays: starts, ends, and how much had been open before
 * each. All numbers are microseconds since 1970-01-01T00:00:00Z.
 */
final class OpenTimes {

    static final long SECOND = 1_000_000L;
    static final long DAY = 86_400 * SECOND;

    final long from;
    final long until;
    private long[] starts = new long[512];
    private long[] ends = new long[512];
    private long[] before;
    private int size;
    private int[] firstOfDay;

    private OpenTimes(long from, long until) {
        this.from = from;
        this.until = until;
    }

    /** The open intervals from one UTC year to the end of another. */
    static OpenTimes over(CalendarPlan plan, int firstYear, int lastYear) {
        OpenTimes times = new OpenTimes(newYear(firstYear), newYear(lastYear + 1));
        times.fill(plan);
        times.index();
        return times;
    }

    /** The first instant of a UTC year. */
    static long newYear(int year) {
        return Instants.toMicros(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    // Between two changes of its offset a zone's wall clock runs straight, so that a window is one interval there; an
    // hour that is repeated appears in both stretches, one that is skipped in none.
    private void fill(CalendarPlan plan) {
        ZoneRules rules = plan.zone().getRules();
        Instant at = Instants.ofMicros(from);
        Instant end = Instants.ofMicros(until);
        while (at.isBefore(end)) {
            ZoneOffsetTransition change = rules.nextTransition(at);
            Instant next = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            fill(plan, at, next, rules.getOffset(at));
            at = next;
        }
    }

    private void fill(CalendarPlan plan, Instant stretchFrom, Instant stretchTo, ZoneOffset offset) {
        long first = Instants.toMicros(stretchFrom);
        long last = Instants.toMicros(stretchTo);
        LocalDate date = LocalDateTime.ofInstant(stretchFrom, offset).toLocalDate();
        LocalDate lastDate = LocalDateTime.ofInstant(stretchTo, offset).toLocalDate();
        for (; !date.isAfter(lastDate); date = date.plusDays(1)) {
            long midnight = (date.toEpochDay() * 86_400 - offset.getTotalSeconds()) * SECOND;
            for (Hours hours : plan.hours(date)) {
                add(Math.max(first, midnight + hours.from() * SECOND), Math.min(last, midnight + hours.to() * SECOND));
            }
        }
    }

    private void add(long start, long end) {
        if (start >= end) {
            return;
        }
        if (size > 0 && ends[size - 1] == start) {
            ends[size - 1] = end;
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private void index() {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        before = new long[size + 1];
        for (int i = 0; i < size; i++) {
            before[i + 1] = before[i] + ends[i] - starts[i];
        }
        firstOfDay = new int[(int) ((until - from) / DAY) + 1];
        int interval = 0;
        for (int day = 0; day < firstOfDay.length; day++) {
            long start = from + day * DAY;
            while (interval < size && ends[interval] <= start) {
                interval++;
            }
            firstOfDay[day] = interval;
        }
    }

    /** How much is open over the whole span. */
    long total() {
        return before[size];
    }

    boolean covers(long instant) {
        return instant >= from && instant < until;
    }

    /** How much had been open between the span's beginning and the instant. */
    long openUntil(long instant) {
        int i = firstOfDay[(int) ((instant - from) / DAY)];
        while (i < size && ends[i] <= instant) {
            i++;
        }
        return before[i] + (i < size ? Math.max(0, instant - starts[i]) : 0);
    }

    /** The first instant by which so much had been open; {@link Long#MAX_VALUE} when the span ends before. */
    long reaching(long open) {
        int i = Arrays.binarySearch(before, 1, size + 1, open);
        return at(i >= 0 ? i - 1 : -i - 2, open);
    }

    /** The first instant after which more has been open; {@link Long#MAX_VALUE} when the span ends before. */
    long exceeding(long open) {
        int i = Arrays.binarySearch(before, 0, size + 1, open);
        return at(i >= 0 ? i : -i - 2, open);
    }

    private long at(int interval, long open) {
        return interval >= size ? Long.MAX_VALUE : starts[interval] + open - before[interval];
    }
}
