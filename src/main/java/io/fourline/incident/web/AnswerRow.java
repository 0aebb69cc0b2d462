package io.fourline.incident.web;

import io.fourline.search.Alike;
import io.fourline.search.Hit.Piece;
import io.fourline.shared.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is already known of a matter, as pages show it.
 *
 * @param why what it has in common with the matter, in words
 * @param usable whether its solution can be taken over: records of elsewhere tell none
 */
public record AnswerRow(String key, String title, List<Piece> snippet, String why, String href, boolean usable) {

    private static final int MOST_WORDS = 5;

    static List<AnswerRow> of(List<Alike> all, Wording words, String context) {
        return all.stream()
                .map(one -> new AnswerRow(
                        one.hit().key(),
                        one.hit().titleText(),
                        one.hit().snippet(),
                        why(one, words),
                        context + one.hit().page(),
                        !one.hit().facts().getOrDefault("origin", List.of()).contains("IMPORT")))
                .toList();
    }

    private static String why(Alike one, Wording words) {
        List<String> reasons = new ArrayList<>();
        if (!one.words().isEmpty()) {
            List<String> shared = one.words().stream().limit(MOST_WORDS).toList();
            reasons.add(words.of("answers.why.words", String.join(", ", shared)));
        }
        one.facts().forEach(fact -> reasons.add(words.of("answers.why." + fact)));
        return String.join(" · ", reasons);
    }
}
