package io.fourline.shared.text;

import io.fourline.shared.error.Reason;
import java.util.Optional;

/**
 * What a kind of text must keep, wherever it is typed. Lengths count code points after trimming, so that a character
 * outside the basic plane counts as the one that the reader sees.
 */
public enum TextRule {
    /** One line that names a thing. */
    TITLE(1, 200),
    /** Prose that may be left empty. */
    DESCRIPTION(0, 20_000),
    /** Prose that must say something: a comment, reason, finding or resolution. */
    PROSE(1, 20_000),
    /** A text of many pages: the body of an article. */
    DOCUMENT(0, 100_000),
    /** A code, a person's or team's name, a reference, a search. */
    NAME(1, 200),
    /** What is looked for; nothing is a mistake in it. */
    SEARCH(0, 200_000);

    private final int min;
    private final int max;

    TextRule(int min, int max) {
        this.min = min;
        this.max = max;
    }

    public int min() {
        return min;
    }

    public int max() {
        return max;
    }

    /** The text as it is kept: without the white space around it. */
    public static String trim(String text) {
        return text == null ? null : text.strip();
    }

    /** Why the text cannot be kept; {@code null} counts as missing. */
    public Optional<Reason> refusal(String field, String text) {
        if (text == null) {
            return Optional.of(Reason.at(field, "missing"));
        }
        if (Characters.hasControls(text)) {
            return Optional.of(Reason.at(field, "controlCharacter"));
        }
        if (Characters.hasLoneSurrogates(text)) {
            return Optional.of(Reason.at(field, "brokenCharacter"));
        }
        if (min > 0 && Characters.isBlank(text)) {
            return Optional.of(Reason.at(field, "blank"));
        }
        String kept = trim(text);
        return kept.codePointCount(0, kept.length()) > max
                ? Optional.of(Reason.at(field, "tooLong", max))
                : Optional.empty();
    }
}
