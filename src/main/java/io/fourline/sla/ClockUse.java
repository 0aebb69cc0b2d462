package io.fourline.sla;

import java.util.List;

/**
 * A clock's reading with who used its time: what was counted or paused in the custody of each line and team, one stay
 * after the other. What a reopening has made void is nobody's.
 */
public record ClockUse(ClockReading reading, List<Stay> stays) {

    /**
     * A stay in one team's custody.
     *
     * @param line 1 to 4; 0 for a ticket that is not on the chain
     * @param elapsed microseconds of working time counted
     * @param paused microseconds of working time that did not count because of a waiting reason
     */
    public record Stay(int line, String team, long elapsed, long paused) {}

    public ClockUse {
        stays = List.copyOf(stays);
    }

    /**
     * Whom the clock is charged to: in whose custody it passed its target, else who had the time last; {@code null} while
     * nobody had any.
     */
    public Stay charged() {
        long used = 0;
        Stay last = null;
        for (Stay stay : stays) {
            used += stay.elapsed();
            last = stay;
            if (used > reading.target()) {
                return stay;
            }
        }
        return last;
    }
}
