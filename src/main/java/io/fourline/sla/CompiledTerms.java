package io.fourline.sla;

import io.fourline.calendar.WorkingTime;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Terms ready for counting: targets in arrays, calendars at hand. Holds nothing that changes. */
public final class CompiledTerms implements ClockTerms {

    private static final int KINDS = ClockKind.values().length;
    private static final int PRIORITIES = 5;

    private final String name;
    private final TermsPlan plan;
    private final long[] targets = new long[KINDS * PRIORITIES];
    private final WorkingTime[] calendars = new WorkingTime[KINDS];
    private final String[] calendarNames = new String[KINDS];
    private final WorkingTime notices;

    /**
     * @param name code and label
     * @param labels the version of each calendar
     * @param open the calendar of a code and label
     */
    public CompiledTerms(String name, TermsPlan plan, Map<String, String> labels, Function<String, WorkingTime> open) {
        this.name = name;
        this.plan = plan;
        String hours = plan.noticeCalendar();
        this.notices = hours == null ? null : open.apply(hours + '@' + labels.get(hours));
        for (ClockKind kind : ClockKind.values()) {
            String code = plan.calendar(kind);
            calendarNames[kind.ordinal()] = code + '@' + labels.get(code);
            calendars[kind.ordinal()] = open.apply(calendarNames[kind.ordinal()]);
            for (int priority = 1; priority <= PRIORITIES; priority++) {
                Duration target = plan.target(kind, priority);
                targets[place(kind, priority)] = target == null ? NONE : target.toNanos() / 1_000;
            }
        }
    }

    private static int place(ClockKind kind, int priority) {
        return kind.ordinal() * PRIORITIES + priority - 1;
    }

    @Override
    public TermsPlan plan() {
        return plan;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long target(ClockKind kind, int priority) {
        return targets[place(kind, priority)];
    }

    @Override
    public WorkingTime calendar(ClockKind kind) {
        return calendars[kind.ordinal()];
    }

    @Override
    public String calendarName(ClockKind kind) {
        return calendarNames[kind.ordinal()];
    }

    @Override
    public boolean pauses(ClockKind kind, String waitingFor) {
        return plan.pauses().getOrDefault(kind, Set.of()).contains(waitingFor);
    }

    @Override
    public boolean restartsOnReopening() {
        return plan.restartOnReopening();
    }

    @Override
    public long noticesFrom(long at) {
        long opens = notices == null ? at : notices.exceed(at, 0);
        return opens == WorkingTime.NEVER ? at : opens;
    }
}
