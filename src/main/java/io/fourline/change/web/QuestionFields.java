package io.fourline.change.web;

import io.fourline.change.model.RiskQuestion;
import io.fourline.shared.error.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the form asks about one question of the risk, as it is typed: its answers one a line, key, points and text. */
public class QuestionFields {

    private static final Pattern ANSWER = Pattern.compile("([^|]+)\\|\\s*([0-9]{1,3})\\s*\\|(.+)");

    private String key;
    private String text;
    private Integer weight;
    private String answers;

    public QuestionFields() {
        weight = 1;
    }

    QuestionFields(RiskQuestion question) {
        key = question.key();
        text = question.text();
        weight = question.weight();
        answers = question.options().stream()
                .map(option -> option.key() + " | " + option.points() + " | " + option.text())
                .collect(Collectors.joining("\n"));
    }

    /** Whether it is to be asked: one without a text is taken away. */
    boolean isAsked() {
        return text != null && !text.isBlank();
    }

    /** @throws InvalidInput when a line is no answer */
    RiskQuestion question() {
        List<RiskQuestion.Option> options = new ArrayList<>();
        String typed = answers == null ? "" : answers;
        for (String line : typed.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher answer = ANSWER.matcher(line.strip());
            if (!answer.matches()) {
                throw new InvalidInput(null, "malformedAnswer", line.strip());
            }
            options.add(new RiskQuestion.Option(
                    answer.group(1).strip(), answer.group(3).strip(), Integer.parseInt(answer.group(2))));
        }
        return new RiskQuestion(key == null ? null : key.strip(), text.strip(), weight == null ? 0 : weight, options);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }
}
