package io.fourline.schedule.model;

import io.fourline.schedule.Collision;
import io.fourline.schedule.Findings;
import io.fourline.schedule.Question;
import io.fourline.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one check of what a window collides with. A pure function of what is asked and a snapshot: who asks, and in which
 * zone, changes nothing. All intervals are half-open, so what ends when another begins does not collide with it.
 */
public final class CollisionCheck {

    /** How far ahead a free slot is looked for. */
    public static final Duration HORIZON = Duration.ofDays(90);

    private static final Comparator<Collision> IN_ORDER = Comparator.comparing(Collision::kind)
            .thenComparing(Collision::from)
            .thenComparing(Collision::with)
            .thenComparing(collision -> String.join(" ", collision.path()));

    private CollisionCheck() {}

    public static Findings find(Question question, Snapshot snapshot) {
        Slot whole = new Slot(question.slot().from(), question.slot().to().plus(HORIZON));
        List<Collision> obstacles = new Obstacles(question, snapshot).within(whole);
        List<Collision> now = obstacles.stream()
                .filter(obstacle -> stands(obstacle, question.slot()))
                .sorted(IN_ORDER)
                .toList();
        return new Findings(now, free(question.slot(), obstacles));
    }

    private static boolean stands(Collision obstacle, Slot slot) {
        return obstacle.to() == null || slot.overlaps(obstacle.from(), obstacle.to());
    }

    /** Goes from the end of one obstacle to the end of the next until a gap is wide enough. */
    private static Slot free(Slot asked, List<Collision> obstacles) {
        if (obstacles.stream().anyMatch(obstacle -> obstacle.to() == null)) {
            return null;
        }
        List<Collision> ordered = new ArrayList<>(obstacles);
        ordered.sort(Comparator.comparing(Collision::from));
        Duration length = asked.length();
        Instant start = asked.from();
        for (Collision obstacle : ordered) {
            if (!obstacle.from().isBefore(start.plus(length))) {
                break;
            }
            start = obstacle.to().isAfter(start) ? obstacle.to() : start;
        }
        return start.isAfter(asked.from().plus(HORIZON)) ? null : new Slot(start, start.plus(length));
    }
}
