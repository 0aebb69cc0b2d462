package io.fourline.schedule.model;

import io.fourline.schedule.Collision;
import io.fourline.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The gaps between obstacles, all of which end.
 *
 * @param first the earliest slot that is as long as asked for, {@code null} for none
 * @param longest the widest gap before it
 */
record Gaps(Slot first, Duration longest) {

    /** Goes from the end of one obstacle to the end of the next until a gap is wide enough, or begins too far ahead. */
    static Gaps between(List<Collision> obstacles, Slot asked, Duration ahead) {
        Duration length = asked.length();
        Duration longest = Duration.ZERO;
        Instant start = asked.from();
        List<Collision> ordered =
                obstacles.stream().sorted(Comparator.comparing(Collision::from)).toList();
        for (Collision obstacle : ordered) {
            Duration gap = Duration.between(start, obstacle.from());
            if (gap.compareTo(length) >= 0) {
                break;
            }
            longest = gap.compareTo(longest) > 0 ? gap : longest;
            start = obstacle.to().isAfter(start) ? obstacle.to() : start;
        }
        boolean tooFar = start.isAfter(asked.from().plus(ahead));
        return new Gaps(tooFar ? null : new Slot(start, start.plus(length)), longest);
    }
}
