package io.fourline.problem.web;

import io.fourline.problem.ProblemReading;
import io.fourline.problem.ProblemRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What a change is to remove: the problems that wait for it, beside the change that the address names. */
@Named
@RequestScoped
public class ProblemsOfChange {

    @Inject
    ProblemReading reading;

    @Inject
    HttpServletRequest request;

    private List<ProblemRecord> rows;

    @PostConstruct
    void read() {
        rows = reading.removedBy(String.valueOf(request.getParameter("number")));
    }

    public List<ProblemRecord> getRows() {
        return rows;
    }
}
