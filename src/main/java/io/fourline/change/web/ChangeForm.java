package io.fourline.change.web;

import io.fourline.change.OnChange;
import io.fourline.shared.web.PageNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What every act of a change's page needs: which change, as it was read, and the way back to the page. */
@RequestScoped
class ChangeForm {

    @Inject
    HttpServletRequest request;

    @Inject
    PageNotice notice;

    String number() {
        return request.getParameter("number");
    }

    /** The version that stood on the page when the form was opened; {@code null} when the page did not say. */
    Integer version() {
        String version = request.getParameter("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }

    OnChange act(String reason) {
        return new OnChange(number(), version(), reason);
    }

    /** Says that it is done and shows the change anew. */
    String done(String act) {
        notice.doneBeforeLeaving("change.done." + act, number());
        return page(number());
    }

    /** The outcome that leads to a change's page. */
    static String page(String number) {
        return "/changes/change.xhtml?number=" + number + "&faces-redirect=true";
    }
}
