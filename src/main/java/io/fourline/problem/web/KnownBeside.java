package io.fourline.problem.web;

import io.fourline.identity.Acting;
import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemQueue;
import io.fourline.problem.ProblemRecord;
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

    private List<ProblemRecord> behind = List.of();

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

    public List<ProblemRecord> getBehind() {
        return behind;
    }
}
