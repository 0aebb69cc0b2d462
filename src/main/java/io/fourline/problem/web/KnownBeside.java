package io.fourline.problem.web;

import io.fourline.identity.Acting;
import io.fourline.problem.LinkToProblem;
import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemIntake;
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

/** What problem management knows, beside an incident: the problems behind it. */
@Named
@RequestScoped
public class KnownBeside {

    private static final int SHOWN = 5;

    @Inject
    ProblemQueue queue;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    @Inject
    ProblemLinks links;

    @Inject
    ProblemIntake intake;

    @Inject
    PageNotice notice;

    private List<ProblemRecord> behind = List.of();
    private String problem;

    @PostConstruct
    void read() {
        if (!isShown()) {
            return;
        }
        String incident = request.getParameter("number");
        behind = queue.records(ProblemFilter.behind(incident), null, SHOWN).items();
    }

    /** Only the desk's own people are told of problems, and of an incident as it stands now. */
    public boolean isShown() {
        return acting.caller().isOfDesk() && request.getParameter("asOf") == null;
    }

    /** Whether the reader may raise problems, and link incidents to them. */
    public boolean isRaiser() {
        return intake.isOpen();
    }

    /** Links the incident to a problem that is known already. */
    public String link() {
        String incident = request.getParameter("number");
        String number = ProblemForm.number(problem);
        links.linkIncidentToTyped(new LinkToProblem(number, null, incident));
        notice.doneBeforeLeaving("problem.done.linkedKnown", incident, number);
        return "/incidents/incident.xhtml?number=" + incident + "&faces-redirect=true";
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public List<ProblemRecord> getBehind() {
        return behind;
    }
}
