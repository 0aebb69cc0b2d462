package io.fourline.incident.web;

import io.fourline.incident.AdoptTerms;
import io.fourline.incident.AdoptionPreview;
import io.fourline.incident.AdoptionPreview.Change;
import io.fourline.incident.AdoptionPreview.ClockEffect;
import io.fourline.incident.IncidentAdoption;
import io.fourline.incident.IncidentAdoption.Result;
import io.fourline.incident.IncidentBulk.Outcome;
import io.fourline.shared.web.PageNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What moving running tickets to a version of terms would do, and the moving; which version stands in the address. */
@Named
@RequestScoped
public class AdoptView {

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final int PAGE = 50;
    private static final int REFUSALS = 20;

    @Inject
    IncidentAdoption adoption;

    @Inject
    PageNotice notice;

    @Inject
    HttpServletRequest request;

    private AdoptionPreview preview;
    private String reason;
    private int from;

    public void read() {
        preview = adoption.preview(getTerms(), getVersion());
        String after = request.getParameter("after");
        from = after != null && after.matches("[0-9]{1,6}") ? Integer.parseInt(after) : 0;
        from = Math.min(from, preview.changes().size());
    }

    public String move() {
        Result result = adoption.move(new AdoptTerms(getTerms(), getVersion(), reason, Set.of(), WITHIN));
        notice.doneBeforeLeaving("adopt.moved", result.moved(), result.remaining());
        for (Outcome outcome :
                result.refused().subList(0, Math.min(REFUSALS, result.refused().size()))) {
            notice.refused(outcome.number(), outcome.refusals());
        }
        return "/admin/" + page() + "&faces-redirect=true";
    }

    public AdoptionPreview getPreview() {
        return preview;
    }

    public List<ClockEffect> getClocks() {
        return preview.clocks();
    }

    public List<Change> getChanges() {
        return preview.changes().subList(from, Math.min(preview.changes().size(), from + PAGE));
    }

    public String getOlder() {
        return from + PAGE < preview.changes().size() ? page() + "&after=" + (from + PAGE) : null;
    }

    public String getNewer() {
        return from > 0 ? page() + (from > PAGE ? "&after=" + (from - PAGE) : "") : null;
    }

    private String page() {
        return "adopt.xhtml?terms=" + encoded(getTerms()) + "&version=" + encoded(getVersion());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getTerms() {
        return String.valueOf(request.getParameter("terms"));
    }

    public String getVersion() {
        return String.valueOf(request.getParameter("version"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
