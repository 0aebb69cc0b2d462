package io.fourline.major.web;

import io.fourline.shared.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** In how many minutes people are to hear again, as a form offers it. */
public final class Promise {

    /** What most desks promise. */
    static final int USUAL = 30;

    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 90, 120, 240, 480);

    private Promise() {}

    /**
     * A choice.
     *
     * @param minutes from now
     */
    public record Choice(int minutes, String label) {}

    static List<Choice> choices(Wording words) {
        return MINUTES.stream()
                .map(minutes -> new Choice(minutes, words.duration(Duration.ofMinutes(minutes))))
                .toList();
    }

    /** @param minutes {@code null} for no promise */
    static Instant after(Integer minutes, Instant now) {
        return minutes == null ? null : now.plus(Duration.ofMinutes(minutes));
    }
}
