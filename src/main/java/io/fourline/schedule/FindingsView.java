package io.fourline.schedule;

import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What stands against a window as programs are told it, in English whoever asks, and the earliest slot of the same length
 * that nothing stands against; {@code null} for none, and then {@code noFreeSlot} says why.
 */
public record FindingsView(List<CollisionView> collisions, Slot nextFreeSlot, String noFreeSlot) {

    /** Something that stands against it; {@code to} is {@code null} while nobody knows when it ends. */
    public record CollisionView(Collision.Kind kind, String with, Instant from, Instant to, String why) {}

    public static FindingsView of(Findings found) {
        Wording words = Words.loaded().in(Locale.ENGLISH);
        return new FindingsView(
                found.collisions().stream()
                        .map(one -> new CollisionView(
                                one.kind(), one.with(), one.from(), one.to(), CollisionWords.why(words, one)))
                        .toList(),
                found.nextFreeSlot(),
                CollisionWords.none(words, found.noSlot()));
    }
}
