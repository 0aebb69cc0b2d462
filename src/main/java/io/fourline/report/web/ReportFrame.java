package io.fourline.report.web;

import io.fourline.identity.Caller;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The ways to the reports, for the desk's own people. */
@RequestScoped
public class ReportFrame implements FramePart {

    private static final int AFTER_QUEUES = 50;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return AFTER_QUEUES;
    }

    @Override
    public List<Group> groups() {
        if (signpost.caller().filter(Caller::isOfDesk).isEmpty()) {
            return List.of();
        }
        return List.of(new Group(
                signpost.words("reports.title"),
                List.of(
                        signpost.item("sla", "wait", "sla.report", "/reports/sla.xhtml"),
                        signpost.item("chain", "chart", "chain.report", "/reports/chain.xhtml"))));
    }
}
