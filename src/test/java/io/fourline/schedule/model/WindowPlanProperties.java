package io.fourline.schedule.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.schedule.Slot;
import io.fourline.schedule.WeeklyWindow;
import io.fourline.schedule.WindowPlan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Windows against the wall clock itself, a quarter of an hour at a time, over a year of nights. */
class WindowPlanProperties {

    private static final String[] ZONES = {
        "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago", "Africa/Cairo"
    };
    private static final int DAY = 86_400;

    @Property(tries = 60)
    void aMomentIsOpenExactlyWhenTheClockShowsATimeWithinAWindow(
            @ForAll long seed, @ForAll @IntRange(max = 330) int day, @ForAll @IntRange(min = 1, max = 5) int windows) {
        Random chance = new Random(seed);
        ZoneId zone = ZoneId.of(ZONES[chance.nextInt(ZONES.length)]);
        List<WeeklyWindow> week = new ArrayList<>();
        for (int i = 0; i < windows; i++) {
            int from = chance.nextInt(95) * 900;
            int to = chance.nextInt(97) * 900;
            week.add(new WeeklyWindow(DayOfWeek.of(1 + chance.nextInt(7)), from, to == from ? DAY : to));
        }
        Instant begin = Instant.parse("2027-01-01T00:00:00Z").plus(Duration.ofDays(day));
        List<Slot> open = new WindowPlan(zone, week).open(new Slot(begin, begin.plus(Duration.ofDays(30))));
        for (int quarter = 0; quarter < 30 * 96; quarter++) {
            Instant at = begin.plus(Duration.ofMinutes(15L * quarter));
            boolean told = open.stream().anyMatch(slot -> !at.isBefore(slot.from()) && at.isBefore(slot.to()));
            assertThat(told).as("%s %s %s", zone, at, week).isEqualTo(shown(week, at.atZone(zone)));
        }
    }

    private static boolean shown(List<WeeklyWindow> week, ZonedDateTime at) {
        int second = at.toLocalTime().toSecondOfDay();
        for (WeeklyWindow window : week) {
            boolean over = window.to() <= window.from();
            boolean own =
                    at.getDayOfWeek() == window.day() && second >= window.from() && (over || second < window.to());
            boolean next = over && at.getDayOfWeek() == window.day().plus(1) && second < window.to();
            if (own || next) {
                return true;
            }
        }
        return false;
    }
}
