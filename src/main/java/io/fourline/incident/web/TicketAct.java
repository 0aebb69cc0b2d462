package io.fourline.incident.web;

import io.fourline.identity.Acting;
import io.fourline.shared.web.PageNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What every act of a ticket page needs: which ticket, as it was read, and the way back to the page. */
@RequestScoped
class TicketAct {

    @Inject
    HttpServletRequest request;

    @Inject
    PageNotice notice;

    @Inject
    QueueCounts counts;

    @Inject
    Acting acting;

    String number() {
        return request.getParameter("number");
    }

    /** The version that stood on the page when the form was opened; {@code null} when the page did not say. */
    Integer version() {
        String version = request.getParameter("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }

    /** The path under which the desk lies. */
    String context() {
        return request.getContextPath();
    }

    String parameter(String name) {
        return request.getParameter(name);
    }

    String[] parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    /** Says that it is done and shows the ticket anew. */
    String done(String key, Object... arguments) {
        notice.doneBeforeLeaving(key, arguments);
        counts.forget(acting.caller());
        return page(number());
    }

    /** The outcome that leads to a ticket's page. */
    static String page(String number) {
        return "/incidents/incident.xhtml?number=" + number + "&faces-redirect=true";
    }
}
