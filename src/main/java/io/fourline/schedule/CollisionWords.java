package io.fourline.schedule;

import io.fourline.shared.text.Wording;
import java.util.List;

/** Says why something collides: by numbers, codes and times only, so that everybody may read it. */
public final class CollisionWords {

    private static final String STEP = " \u203a ";

    private CollisionWords() {}

    /** Why there is no free slot; {@code null} when there is one. */
    public static String none(Wording words, NoSlot none) {
        if (none == null) {
            return null;
        }
        if (none.unending() != null) {
            return words.of("collision.none.unending", none.unending().with());
        }
        return none.longest().isZero()
                ? words.of("collision.none")
                : words.of("collision.none.longest", words.duration(none.longest()));
    }

    public static String why(Wording words, Collision collision) {
        List<String> path = collision.path();
        return words.of(
                "collision." + collision.cause().name(),
                collision.with(),
                String.join(STEP, path),
                path.isEmpty() ? "" : path.get(0),
                path.isEmpty() ? "" : path.get(path.size() - 1));
    }
}
