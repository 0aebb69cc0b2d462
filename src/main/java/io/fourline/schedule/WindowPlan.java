package io.fourline.schedule;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.Hours;
import io.fourline.calendar.Piece;
import io.fourline.calendar.Pieces;
import io.fourline.shared.time.Instants;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Weekly windows in a zone; when they are open follows the zone's wall clock, as working time does.
 *
 * @param shut local dates on which no window is open, and what they are called
 */
public record WindowPlan(ZoneId zone, List<WeeklyWindow> week, Map<LocalDate, String> shut) {

    /** Windows of every week. */
    public WindowPlan(ZoneId zone, List<WeeklyWindow> week) {
        this(zone, week, Map.of());
    }

    /** The stretches within a slot in which a window is open, in order; adjoining ones are one. */
    public List<Slot> open(Slot within) {
        List<Slot> open = new ArrayList<>();
        for (Piece piece :
                Pieces.between(calendar(), Instants.toMicros(within.from()), Instants.toMicros(within.to()))) {
            if (piece.open()) {
                add(open, new Slot(Instants.ofMicros(piece.from()), Instants.ofMicros(piece.to())));
            }
        }
        return open;
    }

    private static void add(List<Slot> open, Slot next) {
        int last = open.size() - 1;
        if (last >= 0 && open.get(last).to().equals(next.from())) {
            open.set(last, new Slot(open.get(last).from(), next.to()));
        } else {
            open.add(next);
        }
    }

    private CalendarPlan calendar() {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        for (WeeklyWindow window : week) {
            if (window.from() < window.to()) {
                put(hours, window.day(), new Hours(window.from(), window.to()));
            } else {
                put(hours, window.day(), new Hours(window.from(), Hours.WHOLE_DAY));
                if (window.to() > 0) {
                    put(hours, window.day().plus(1), new Hours(0, window.to()));
                }
            }
        }
        hours.replaceAll((day, windows) -> united(windows));
        return new CalendarPlan(zone, hours, shut, Map.of(), null, null);
    }

    private static void put(Map<DayOfWeek, List<Hours>> hours, DayOfWeek day, Hours window) {
        hours.computeIfAbsent(day, any -> new ArrayList<>()).add(window);
    }

    // A calendar's windows do not overlap.
    private static List<Hours> united(List<Hours> windows) {
        List<Hours> united = new ArrayList<>();
        for (Hours next : windows.stream().sorted().toList()) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).to() >= next.from()) {
                Hours before = united.get(last);
                united.set(last, new Hours(before.from(), Math.max(before.to(), next.to())));
            } else {
                united.add(next);
            }
        }
        return united;
    }
}
