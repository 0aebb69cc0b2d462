package io.fourline.change.model;

import java.util.List;

/**
 * A question about what is at stake.
 *
 * @param weight how much its answer counts among the others
 */
public record RiskQuestion(String key, String text, int weight, List<Option> options) {

    /** An answer and what it brings. */
    public record Option(String key, String text, int points) {}

    /** The most points that an answer may bring. */
    public int most() {
        return options.stream().mapToInt(Option::points).max().orElse(0);
    }
}
