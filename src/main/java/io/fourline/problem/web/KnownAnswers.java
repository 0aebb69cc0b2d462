package io.fourline.problem.web;

import io.fourline.identity.Acting;
import io.fourline.incident.web.AnswerRow;
import io.fourline.incident.web.AnswersView;
import io.fourline.problem.KnownErrors;
import io.fourline.problem.KnownErrors.Match;
import io.fourline.problem.LinkToProblem;
import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemLinks;
import io.fourline.problem.ProblemQueue;
import io.fourline.problem.ProblemRecord;
import io.fourline.shared.web.PageNotice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The known errors among the ready answers of an incident; one click links it to one of them. */
@Named
@RequestScoped
public class KnownAnswers {

    private static final int SHOWN = 5;

    @Inject
    ProblemQueue queue;

    @Inject
    KnownErrors known;

    @Inject
    ProblemLinks links;

    @Inject
    AnswersView answers;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    private List<Match> fitting = List.of();

    @PostConstruct
    void read() {
        if (!acting.caller().isOfDesk()) {
            return;
        }
        String incident = answers.getNumber();
        List<String> linked = queue.records(ProblemFilter.behind(incident), null, SHOWN).items().stream()
                .map(ProblemRecord::number)
                .toList();
        List<String> alike =
                answers.getKnownErrors().stream().map(AnswerRow::key).toList();
        fitting = known.fitting(incident, alike, SHOWN).stream()
                .filter(match -> !linked.contains(match.problem().number()))
                .toList();
    }

    public List<Match> getFitting() {
        return fitting;
    }

    /** Links the incident to the known error. */
    public String link(String problem) {
        String incident = answers.getNumber();
        links.linkIncident(new LinkToProblem(problem, null, incident));
        notice.doneBeforeLeaving("problem.done.linkedKnown", incident, problem);
        return "/incidents/incident.xhtml?number=" + incident + "&faces-redirect=true";
    }
}
