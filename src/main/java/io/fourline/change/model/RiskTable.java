package io.fourline.change.model;

import io.fourline.change.Risk;
import io.fourline.change.RiskLevel;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import io.fourline.shared.text.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The questions with their weights, and from which score on each level begins. The score is the weighted points as a
 * share of the most that could be had, in whole percent rounded down.
 *
 * @param levels lowest score of each level, in order; the first is 0
 */
public record RiskTable(List<RiskQuestion> questions, List<Level> levels) {

    /** A level with the score it begins at. */
    public record Level(RiskLevel level, int from) {}

    /** Refuses a table that cannot score: no question, a key twice, a question without a choice, levels out of order. */
    public void check() {
        Checks checks = new Checks();
        checks.that(!questions.isEmpty(), "questions", "missing");
        checks.that(isDistinct(questions.stream().map(RiskQuestion::key).toList()), "questions", "riskKeyTwice");
        for (RiskQuestion question : questions) {
            checks.code("questions.key", question.key(), CodeRule.REGISTER);
            checks.text("questions.text", question.text(), TextRule.TITLE);
            boolean choice = question.most() > 0 && question.weight() > 0;
            checks.that(choice, "questions." + question.key(), "noChoice");
            checks.that(
                    isDistinct(question.options().stream()
                            .map(RiskQuestion.Option::key)
                            .toList()),
                    "questions." + question.key(),
                    "riskKeyTwice");
        }
        boolean inOrder =
                levels.size() == RiskLevel.values().length && levels.get(0).from() == 0;
        for (int i = 0; inOrder && i < levels.size(); i++) {
            inOrder = levels.get(i).level() == RiskLevel.values()[i]
                    && (i == 0 || levels.get(i).from() > levels.get(i - 1).from());
        }
        checks.that(inOrder, "levels", "levelsInOrder");
        checks.done();
    }

    private static boolean isDistinct(List<String> keys) {
        return keys.stream().distinct().count() == keys.size();
    }

    /** Notes answers to questions that are not asked, and answers that are not offered. */
    public void check(Map<String, String> answers, Checks checks) {
        String keys = questions.stream().map(RiskQuestion::key).collect(Collectors.joining(", "));
        answers.forEach((key, answer) -> {
            RiskQuestion question = question(key);
            checks.that(question != null, "risk." + key, "unknownValue", keys);
            String offered = question == null
                    ? ""
                    : question.options().stream().map(RiskQuestion.Option::key).collect(Collectors.joining(", "));
            checks.that(question == null || option(question, answer) != null, "risk." + key, "unknownValue", offered);
        });
    }

    /** The risk by these answers; without score and level until every question has one. */
    public Risk score(Map<String, String> answers) {
        List<Risk.Part> parts = new ArrayList<>();
        int had = 0;
        int most = 0;
        for (RiskQuestion question : questions) {
            RiskQuestion.Option option = option(question, answers.get(question.key()));
            if (option != null) {
                had += question.weight() * option.points();
                most += question.weight() * question.most();
                parts.add(new Risk.Part(
                        question.key(), option.key(), question.weight(), option.points(), question.most()));
            }
        }
        boolean whole = parts.size() == questions.size() && most > 0;
        Integer score = whole ? Integer.valueOf(100 * had / most) : null;
        return new Risk(Map.copyOf(answers), score, whole ? level(score) : null, List.copyOf(parts));
    }

    private RiskLevel level(int score) {
        RiskLevel found = levels.get(0).level();
        for (Level level : levels) {
            found = score >= level.from() ? level.level() : found;
        }
        return found;
    }

    private RiskQuestion question(String key) {
        return questions.stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static RiskQuestion.Option option(RiskQuestion question, String answer) {
        return question.options().stream()
                .filter(option -> option.key().equals(answer))
                .findFirst()
                .orElse(null);
    }
}
