package io.fourline.report.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.FramePart;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The ways to the reports, for the desk's own people. */
@RequestScoped
public class ReportFrame implements FramePart {

    private static final int AFTER_QUEUES = 50;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    @Override
    public int place() {
        return AFTER_QUEUES;
    }

    @Override
    public List<Group> groups() {
        Caller caller = acting.isSignedIn() ? acting.caller() : null;
        if (caller == null || !caller.isOfDesk()) {
            return List.of();
        }
        Wording words = Words.loaded().in(reader.locale());
        String reports = request.getContextPath() + "/reports/";
        return List.of(new Group(
                words.of("reports.title"),
                List.of(
                        new Item("sla", "wait", words.of("sla.report"), reports + "sla.xhtml", null),
                        new Item("chain", "chart", words.of("chain.report"), reports + "chain.xhtml", null))));
    }
}
