package io.fourline.calendar;

import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.Piece.Cause;
import io.fourline.shared.time.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** Tells a stretch of time as a calendar sees it: open and closed pieces without gaps, each with its cause. */
public final class Pieces {

    private final CalendarPlan plan;
    private final List<Piece> pieces = new ArrayList<>();
    private String shift;

    private Pieces(CalendarPlan plan) {
        this.plan = plan;
    }

    /** The pieces from one instant to a later one, both in microseconds since 1970-01-01T00:00:00Z. */
    public static List<Piece> between(CalendarPlan plan, long from, long to) {
        Pieces telling = new Pieces(plan);
        telling.tell(from, to);
        return telling.pieces;
    }

    private void tell(long from, long to) {
        long at = from;
        while (at < to) {
            Instant start = Instants.ofMicros(at);
            ZoneOffset offset = plan.zone().getRules().getOffset(start);
            ZoneOffsetTransition change = plan.zone().getRules().nextTransition(start);
            long next = change == null ? to : Math.min(to, Instants.toMicros(change.getInstant()));
            straight(at, next, offset);
            shift = change == null ? null : change.getOffsetBefore() + " > " + change.getOffsetAfter();
            at = next;
        }
    }

    // Between two changes of the offset the wall clock runs straight.
    private void straight(long from, long to, ZoneOffset offset) {
        LocalDate date =
                LocalDateTime.ofInstant(Instants.ofMicros(from), offset).toLocalDate();
        long at = from;
        while (at < to) {
            long midnight = (date.toEpochDay() * Hours.WHOLE_DAY - offset.getTotalSeconds()) * OpenTimes.SECOND;
            at = day(date, midnight, at, to);
            date = date.plusDays(1);
        }
    }

    private long day(LocalDate date, long midnight, long from, long to) {
        List<Hours> windows = plan.hours(date);
        long end = Math.min(to, midnight + OpenTimes.DAY);
        long at = from;
        for (int i = 0; i < windows.size() && at < end; i++) {
            Hours window = windows.get(i);
            long opens = midnight + window.from() * OpenTimes.SECOND;
            long closes = midnight + window.to() * OpenTimes.SECOND;
            Cause waiting = i == 0 ? Cause.BEFORE_WINDOW : Cause.BETWEEN_WINDOWS;
            at = add(at, Math.min(end, opens), false, waiting, window.toString());
            at = add(at, Math.min(end, closes), true, Cause.WINDOW, window.toString());
        }
        if (windows.isEmpty()) {
            return add(at, end, false, whyClosed(date), nameOf(date));
        }
        return add(
                at,
                end,
                false,
                Cause.AFTER_WINDOW,
                windows.get(windows.size() - 1).toString());
    }

    private Cause whyClosed(LocalDate date) {
        if (plan.specialDays().containsKey(date)) {
            return Cause.SPECIAL_DAY;
        }
        return plan.holidays().containsKey(date) ? Cause.HOLIDAY : Cause.CLOSED_DAY;
    }

    private String nameOf(LocalDate date) {
        SpecialDay special = plan.specialDays().get(date);
        return special == null ? plan.holidays().get(date) : special.name();
    }

    private long add(long from, long to, boolean open, Cause cause, String detail) {
        if (from >= to) {
            return from;
        }
        Piece piece = new Piece(from, to, open, cause, detail, shift);
        shift = null;
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).goesOnAs(piece)) {
            pieces.set(last, pieces.get(last).until(to));
        } else {
            pieces.add(piece);
        }
        return to;
    }
}
