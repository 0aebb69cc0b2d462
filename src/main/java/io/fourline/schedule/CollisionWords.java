package io.fourline.schedule;

import io.fourline.shared.text.Wording;

/** Says why something collides: by numbers, codes and times only, so that everybody may read it. */
public final class CollisionWords {

    private static final String STEP = " \u203a ";

    private CollisionWords() {}

    public static String why(Wording words, Collision collision) {
        return words.of("collision." + collision.cause().name(), collision.with(), String.join(STEP, collision.path()));
    }
}
