package io.fourline.incident.web;

import io.fourline.escalation.ChainPlan;
import io.fourline.incident.IncidentState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What may be done with the incident now: the next sensible act first in rank, a few near it, the rest behind a menu. */
@Named
@RequestScoped
public class IncidentActs {

    @Inject
    IncidentView view;

    private final List<Link> near = new ArrayList<>();
    private final List<Link> more = new ArrayList<>();

    /** An act with a form of its own. */
    public record Link(String key, String label, String icon, String tone) {}

    @PostConstruct
    void prepare() {
        boolean working = view.getIncident().state() == IncidentState.IN_PROGRESS;
        boolean resolved = view.getIncident().state() == IncidentState.RESOLVED;
        put(working ? near : more, IncidentDialog.WAIT, "wait", "");
        put(near, IncidentDialog.HAND_BACK, "back", "");
        put(near, IncidentDialog.ESCALATE, "up", "");
        put(near, IncidentDialog.REOPEN, "refresh", "");
        put(near, IncidentDialog.RESOLVE, "check", working ? "primary" : "");
        put(near, IncidentDialog.CLOSE, "check", resolved ? "primary" : "");
        put(more, IncidentDialog.ASSIGN, "person", "");
        put(more, IncidentDialog.PRIORITY, "flag", "");
        put(more, IncidentDialog.MAJOR, "bolt", "");
        put(more, IncidentDialog.SUPPLIER, "external", "");
        put(more, IncidentDialog.LINK, "link", "");
        put(more, IncidentDialog.CANCEL, "trash", "");
    }

    private void put(List<Link> acts, IncidentDialog dialog, String icon, String tone) {
        if (view.may(dialog.noun())) {
            acts.add(new Link(dialog.getKey(), label(dialog), icon, tone));
        }
    }

    private String label(IncidentDialog dialog) {
        String key = "act." + dialog.getKey();
        if (dialog != IncidentDialog.ESCALATE) {
            return view.words().of(key);
        }
        int next = view.getChain()
                .next(view.getIncident().line())
                .map(ChainPlan.Line::number)
                .orElseThrow();
        return view.words().of(key, next);
    }

    public List<Link> getNear() {
        return near;
    }

    public List<Link> getMore() {
        return more;
    }

    public boolean isAcceptable() {
        return view.may("acceptance");
    }

    public boolean isResumable() {
        return view.may("resumption");
    }

    /** Whether the caller may speak and give files here now. */
    public boolean isSpeakable() {
        return view.may("comments");
    }
}
