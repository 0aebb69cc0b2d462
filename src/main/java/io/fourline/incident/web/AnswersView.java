package io.fourline.incident.web;

import io.fourline.identity.Directory;
import io.fourline.incident.IncidentConversation;
import io.fourline.incident.LinkIncident;
import io.fourline.incident.ReadyAnswers;
import io.fourline.incident.ReadyAnswers.Answers;
import io.fourline.incident.ReadyAnswers.Matter;
import io.fourline.search.Alike;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.ticket.LinkKind;
import io.fourline.ticket.TicketNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What is already known of an incident, or of what is being typed: ranked, with why, and one click to use it. */
@Named
@RequestScoped
public class AnswersView {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 2_000;
    private static final int PERCENT = 100;
    private static final int MOST_TEAMS = 2;

    @Inject
    ReadyAnswers ready;

    @Inject
    IncidentConversation conversation;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    @Inject
    TicketAct act;

    private List<AnswerRow> majors = List.of();
    private List<AnswerRow> articles = List.of();
    private List<AnswerRow> knownErrors = List.of();
    private List<AnswerRow> solved = List.of();
    private List<AnswerRow> duplicates = List.of();
    private List<Team> teams = List.of();

    /** A team by name, and how much speaks for it of a hundred. */
    public record Team(String name, long share) {}

    @PostConstruct
    void read() {
        String number = act.number();
        if (TicketNumber.INCIDENT.matches(number)) {
            show(ready.forIncident(number));
        } else if (typed("title").length() >= SHORTEST) {
            show(ready.forMatter(new Matter(
                    null,
                    typed("title"),
                    typed("description"),
                    typed("service"),
                    typed("category"),
                    typed("configurationItem"))));
        }
    }

    private void show(Answers answers) {
        majors = rows(answers.majors());
        articles = rows(answers.articles());
        knownErrors = rows(answers.knownErrors());
        solved = rows(answers.solved());
        duplicates = rows(answers.duplicates());
        teams = answers.teams().stream()
                .map(vote -> new Team(directory.teamName(vote.team()), Math.round(vote.share() * PERCENT)))
                .limit(MOST_TEAMS)
                .toList();
    }

    private List<AnswerRow> rows(List<Alike> all) {
        return AnswerRow.of(all, Words.loaded().in(reader.locale()), act.context());
    }

    private String typed(String name) {
        String value = act.parameter(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(value.strip().length(), LONGEST));
    }

    /** Binds the incident to the one that was there before. */
    public String link(String kind, String other) {
        conversation.link(new LinkIncident(act.number(), null, LinkKind.valueOf(kind), other));
        return act.done("incident.done.link", act.number(), other);
    }

    public String getNumber() {
        return act.number();
    }

    public List<AnswerRow> getMajors() {
        return majors;
    }

    public List<AnswerRow> getArticles() {
        return articles;
    }

    public List<AnswerRow> getKnownErrors() {
        return knownErrors;
    }

    public List<AnswerRow> getSolved() {
        return solved;
    }

    public List<AnswerRow> getDuplicates() {
        return duplicates;
    }

    /** The teams that had matters like this one, the likeliest first. */
    public List<Team> getTeams() {
        return teams;
    }

    public boolean isNothing() {
        return teams.isEmpty()
                && Stream.of(majors, articles, knownErrors, solved, duplicates).allMatch(List::isEmpty);
    }
}
