package io.fourline.change;

import java.util.List;
import java.util.Map;

/**
 * What is at stake, with the calculation: each answer's points times its question's weight, as a share of the most that
 * could be had.
 *
 * @param answers chosen option by question
 * @param score 0 to 100; {@code null} while questions are open
 * @param level {@code null} while questions are open
 */
public record Risk(Map<String, String> answers, Integer score, RiskLevel level, List<Part> calculation) {

    /** No question answered. */
    public static final Risk UNKNOWN = new Risk(Map.of(), null, null, List.of());

    /** What one answer brings: {@code points} of {@code most}, times {@code weight}. */
    public record Part(String question, String answer, int weight, int points, int most) {}
}
