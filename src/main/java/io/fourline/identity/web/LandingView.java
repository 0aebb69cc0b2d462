package io.fourline.identity.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where somebody begins who names no page: each role at its own work. */
@Named
@RequestScoped
public class LandingView {

    @Inject
    Acting acting;

    public String go() {
        return page(acting.caller()) + "faces-redirect=true";
    }

    static String page(Caller caller) {
        if (caller.hasAny(Role.AGENT, Role.SUPPLIER)) {
            return caller.teams().isEmpty() ? queue("mine") : queue("team");
        }
        if (caller.hasAny(Role.LEAD, Role.AUDITOR, Role.PROBLEM_MANAGER, Role.CHANGE_MANAGER, Role.ADMINISTRATOR)) {
            return queue("all");
        }
        return "/requests/index.xhtml?";
    }

    private static String queue(String view) {
        return "/incidents/queue.xhtml?view=" + view + "&";
    }
}
