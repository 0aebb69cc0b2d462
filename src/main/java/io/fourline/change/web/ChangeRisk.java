package io.fourline.change.web;

import io.fourline.change.Risk;
import io.fourline.change.RiskAdministration;
import io.fourline.change.model.RiskQuestion;
import io.fourline.change.model.RiskTable;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The questions about what is at stake, with the answers given in the form or kept with the change. */
@Named
@RequestScoped
public class ChangeRisk {

    private static final String FIELD = "risk-";

    @Inject
    RiskAdministration administration;

    @Inject
    ChangeWords words;

    @Inject
    HttpServletRequest request;

    private RiskTable table;
    private Map<String, String> kept = Map.of();

    @PostConstruct
    void read() {
        table = administration.table().table();
    }

    /** Begins with these answers where the form has not been sent yet. */
    void begin(Map<String, String> answers) {
        kept = answers;
    }

    /** The answers of the form as it was sent, else those that were kept. */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (RiskQuestion question : table.questions()) {
            String sent = request.getParameter(FIELD + question.key());
            String answer = sent == null ? kept.get(question.key()) : sent;
            if (answer != null && !answer.isBlank()) {
                answers.put(question.key(), answer);
            }
        }
        return answers;
    }

    public List<RiskQuestion> getQuestions() {
        return table.questions();
    }

    public List<RiskTable.Level> getLevels() {
        return table.levels();
    }

    /** Whether this is the answer to the question with this key. */
    public boolean isAnswer(String question, String answer) {
        return answer.equals(answers().get(question));
    }

    /** What the answers come to now. */
    public Risk getScore() {
        return table.score(answers());
    }

    /** What each level begins at, for the page that reckons along: {@code 0=Low;25=Medium}. */
    public String getScale() {
        return table.levels().stream()
                .map(level -> level.from() + "=" + words.words().of("change.risk." + level.level()))
                .collect(Collectors.joining(";"));
    }

    /** The most points that an answer to the question may bring. */
    public int most(RiskQuestion question) {
        return question.most();
    }

    /** The weighted points that were had. */
    public int had(Risk risk) {
        return risk.calculation().stream()
                .mapToInt(part -> part.weight() * part.points())
                .sum();
    }

    /** The weighted points that could have been had. */
    public int reachable(Risk risk) {
        return risk.calculation().stream()
                .mapToInt(part -> part.weight() * part.most())
                .sum();
    }

    public int points(String question) {
        return part(question).map(Risk.Part::points).orElse(0);
    }

    private Optional<Risk.Part> part(String question) {
        return getScore().calculation().stream()
                .filter(part -> part.question().equals(question))
                .findFirst();
    }

    /** The question as it is put to people; a key that is asked no more stands for itself. */
    public String question(String key) {
        return table.questions().stream()
                .filter(question -> question.key().equals(key))
                .map(RiskQuestion::text)
                .findFirst()
                .orElse(key);
    }

    /** The answer as people read it. */
    public String answer(String key, String answer) {
        return table.questions().stream()
                .filter(question -> question.key().equals(key))
                .flatMap(question -> question.options().stream())
                .filter(option -> option.key().equals(answer))
                .map(RiskQuestion.Option::text)
                .findFirst()
                .orElse(answer);
    }
}
