package io.fourline.problem.web;

import io.fourline.problem.ActOnProblem;
import io.fourline.problem.ActOnProblemBecause;
import io.fourline.shared.web.PageNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What every act of a problem's page needs: which problem, as it was read, and the way back to the page. */
@RequestScoped
class ProblemForm {

    @Inject
    HttpServletRequest request;

    @Inject
    PageNotice notice;

    String number() {
        return request.getParameter("number");
    }

    /** A number as people type it; {@code null} for none. */
    static String number(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
    }

    /** The version that stood on the page when the form was opened; {@code null} when the page did not say. */
    Integer version() {
        String version = request.getParameter("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }

    String parameter(String name) {
        return request.getParameter(name);
    }

    ActOnProblem act() {
        return new ActOnProblem(number(), version());
    }

    ActOnProblemBecause because(String reason) {
        return new ActOnProblemBecause(number(), version(), reason);
    }

    /** Says that it is done and shows the problem anew. */
    String done(String act) {
        notice.doneBeforeLeaving("problem.done." + act, number());
        return page(number());
    }

    /** The outcome that leads to a problem's page. */
    static String page(String number) {
        return "/problems/problem.xhtml?number=" + number + "&faces-redirect=true";
    }
}
