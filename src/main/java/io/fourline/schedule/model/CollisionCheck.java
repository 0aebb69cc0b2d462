package io.fourline.schedule.model;

import io.fourline.schedule.Collision;
import io.fourline.schedule.Findings;
import io.fourline.schedule.NoSlot;
import io.fourline.schedule.Question;
import io.fourline.schedule.Slot;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one check of what a window collides with. A pure function of what is asked and a snapshot: who asks, and in which
 * zone, changes nothing. All intervals are half-open, so what ends when another begins does not collide with it.
 */
public final class CollisionCheck {

    /** How far ahead a free slot is looked for. */
    public static final Duration HORIZON = Duration.ofDays(731);

    // Almost every search ends here, and looks at an eighth of what the whole would.
    private static final Duration SOON = Duration.ofDays(90);

    private static final Comparator<Collision> IN_ORDER = Comparator.comparing(Collision::kind)
            .thenComparing(Collision::from)
            .thenComparing(Collision::with)
            .thenComparing(collision -> String.join(" ", collision.path()));

    private CollisionCheck() {}

    public static Findings find(Question question, Snapshot snapshot) {
        Obstacles around = new Obstacles(question, snapshot);
        Slot asked = question.slot();
        List<Collision> obstacles = around.within(reaching(asked, SOON));
        List<Collision> now = obstacles.stream()
                .filter(obstacle -> stands(obstacle, asked))
                .sorted(IN_ORDER)
                .toList();
        Optional<Collision> unending =
                obstacles.stream().filter(obstacle -> obstacle.to() == null).min(IN_ORDER);
        if (unending.isPresent()) {
            return new Findings(now, null, new NoSlot(unending.get(), Duration.ZERO));
        }
        Gaps gaps = Gaps.between(obstacles, asked, SOON);
        if (gaps.first() == null) {
            gaps = Gaps.between(around.within(reaching(asked, HORIZON)), asked, HORIZON);
        }
        return new Findings(now, gaps.first(), gaps.first() == null ? new NoSlot(null, gaps.longest()) : null);
    }

    private static Slot reaching(Slot asked, Duration ahead) {
        return new Slot(asked.from(), asked.to().plus(ahead));
    }

    private static boolean stands(Collision obstacle, Slot slot) {
        return obstacle.to() == null || slot.overlaps(obstacle.from(), obstacle.to());
    }
}
