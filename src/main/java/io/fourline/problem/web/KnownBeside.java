package io.fourline.problem.web;

import io.fourline.identity.Acting;
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
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What problem management knows, beside an incident: the problems behind it, and known errors that fit it. */
@Named
@RequestScoped
public class KnownBeside {

    private static final int SHOWN = 5;

    @Inject
    ProblemQueue queue;

    @Inject
    KnownErrors known;

    @Inject
    ProblemLinks links;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    @Inject
    HttpServletRequest request;

    private List<ProblemRecord> behind = List.of();
    private List<Match> fitting = List.of();

    @PostConstruct
    void read() {
        if (!isShown()) {
            return;
        }
        String incident = request.getParameter("number");
        behind = queue.records(ProblemFilter.behind(incident), null, SHOWN).items();
        List<String> linked = behind.stream().map(ProblemRecord::number).toList();
        fitting = known.fitting(incident, SHOWN).stream()
                .filter(match -> !linked.contains(match.problem().number()))
                .toList();
    }

    /** Only the desk's own people are told of problems, and of an incident as it stands now. */
    public boolean isShown() {
        return acting.caller().isOfDesk() && request.getParameter("asOf") == null;
    }

    public List<ProblemRecord> getBehind() {
        return behind;
    }

    public List<Match> getFitting() {
        return fitting;
    }

    /** Links the incident to the known error, and begins to resolve it by the workaround, or to tell of it. */
    public String use(String problem, boolean resolvable) {
        link(problem);
        return "/incidents/incident.xhtml?number=" + request.getParameter("number") + (resolvable ? "&act=resolve" : "")
                + "&solution=" + problem + "&faces-redirect=true";
    }

    /** Links the incident to the known error. */
    public String link(String problem) {
        String incident = request.getParameter("number");
        links.linkIncident(new LinkToProblem(problem, null, incident));
        notice.doneBeforeLeaving("problem.done.linkedKnown", incident, problem);
        return "/incidents/incident.xhtml?number=" + incident + "&faces-redirect=true";
    }
}
